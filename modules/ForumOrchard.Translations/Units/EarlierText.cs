using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Translations.Units;

/// <summary>What a field of the original said earlier.</summary>
internal sealed class EarlierText
{
    private readonly ILookup<string?, Segment?> _before;
    private readonly string _sense;

    /// <param name="rows">The field now, and earlier in the place of its translation.</param>
    public EarlierText(IReadOnlyList<AlignedText> rows)
    {
        var pairs = rows.SelectMany(row => row.Pairs).ToList();
        _before = pairs.ToLookup(pair => pair.Original?.Text, pair => pair.Translation, StringComparer.Ordinal);
        _sense = InSpaces(string.Join(' ', pairs.Select(pair => UnitHistory.Sense(pair.Translation?.Words ?? string.Empty)).Where(sense => sense.Length > 0)));
    }

    /// <summary>Whether it was said, wherever it stood.</summary>
    public bool Said(string words) => _sense.Contains(InSpaces(UnitHistory.Sense(words)), StringComparison.Ordinal);

    /// <summary>The words that stood where a sentence stands now; null for none.</summary>
    public string? InPlaceOf(Segment sentence) => _before[sentence.Text].FirstOrDefault()?.Words;

    private static string InSpaces(string sense) => $" {sense} ";
}
