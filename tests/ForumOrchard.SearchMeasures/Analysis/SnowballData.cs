namespace ForumOrchard.SearchMeasures.Analysis;

/// <summary>The vocabularies that Snowball's authors publish (BSD licence): words, and the stem of each.</summary>
internal static class SnowballData
{
    /// <summary>Names the folder where it is not Debian's.</summary>
    public const string Variable = "SNOWBALL_DATA";

    /// <summary>What is to be done where <see cref="Folder"/> is null.</summary>
    public const string HowToGet =
        $"Snowball's vocabularies are not here: install Debian's package snowball-data, or name in {Variable} a folder with russian/voc.txt, russian/output.txt and the same of english";

    private const string DebianFolder = "/usr/share/snowball/data";

    private static readonly string[] Files = ["russian/voc.txt", "russian/output.txt", "english/voc.txt", "english/output.txt"];

    /// <summary>The folder with a folder for each language; null where it is not there or not complete.</summary>
    public static string? Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : DebianFolder;
            return Files.All(file => File.Exists(Path.Combine(folder, file))) ? folder : null;
        }
    }

    /// <summary>The whole vocabulary of a language.</summary>
    /// <param name="folder">See <see cref="Folder"/>.</param>
    /// <param name="language">By its English name in small letters, as its folder is called.</param>
    /// <exception cref="IOException">The folder has no such vocabulary.</exception>
    /// <exception cref="InvalidDataException">The words and the stems are not as many.</exception>
    public static IReadOnlyList<(string Word, string Stem)> Read(string folder, string language)
    {
        var words = File.ReadAllLines(Path.Combine(folder, language, "voc.txt"));
        var stems = File.ReadAllLines(Path.Combine(folder, language, "output.txt"));
        return words.Length == stems.Length
            ? [.. words.Zip(stems)]
            : throw new InvalidDataException($"{folder}: {words.Length} words in {language}, and {stems.Length} stems.");
    }
}
