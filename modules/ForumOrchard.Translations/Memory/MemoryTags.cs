using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Translations.Memory;

/// <summary>Gives a translation from the memory the tags of another sentence.</summary>
internal static class MemoryTags
{
    /// <summary>The tags of both sentences are taken for each other in their order, those that open for those that open; what the sentence does not have is left out.</summary>
    /// <param name="pair">What the memory has.</param>
    /// <param name="sentence">The sentence to translate.</param>
    public static string Fit(MemoryPair pair, Segment sentence)
    {
        if (pair.Original == sentence.Text || !pair.Translation.Contains('<', StringComparison.Ordinal))
        {
            return pair.Translation;
        }

        var known = SegmentText.TagsOf(pair.Original).ToList();
        var own = sentence.Pieces.Where(piece => piece.Kind is PieceKind.Open or PieceKind.Alone).Select(piece => (Number: piece.Tag, IsAlone: piece.Kind == PieceKind.Alone)).ToList();
        var numbers = new Dictionary<int, int>();
        foreach (var isAlone in new[] { true, false })
        {
            foreach (var (tag, other) in known.Where(tag => tag.IsAlone == isAlone).Zip(own.Where(tag => tag.IsAlone == isAlone)))
            {
                numbers[tag.Number] = other.Number;
            }
        }

        return SegmentText.InOneLine(SegmentText.Renumber(pair.Translation, numbers.GetValueOrDefault));
    }
}
