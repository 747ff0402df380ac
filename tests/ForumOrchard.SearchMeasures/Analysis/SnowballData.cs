namespace ForumOrchard.SearchMeasures.Analysis;

/// <summary>The vocabularies that Snowball's authors publish (BSD licence): words, and the stem of each.</summary>
internal static class SnowballData
{
    /// <summary>The whole vocabulary of a language.</summary>
    /// <param name="folder">That of <see cref="Testing.Tools.KnownTools.SnowballVocabularies"/>.</param>
    /// <param name="language">English name in lower case, like its folder.</param>
    /// <exception cref="IOException">The folder has no such vocabulary.</exception>
    /// <exception cref="InvalidDataException">The numbers of words and stems differ.</exception>
    public static IReadOnlyList<(string Word, string Stem)> Read(string folder, string language)
    {
        var words = File.ReadAllLines(Path.Combine(folder, language, "voc.txt"));
        var stems = File.ReadAllLines(Path.Combine(folder, language, "output.txt"));
        return words.Length == stems.Length
            ? [.. words.Zip(stems)]
            : throw new InvalidDataException($"{folder}: {words.Length} words in {language}, and {stems.Length} stems.");
    }
}
