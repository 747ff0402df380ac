using ForumOrchard.Translations.Texts;

namespace ForumOrchard.Translations.Segments;

/// <summary>Sentences that are known to be each other's translation.</summary>
internal sealed class KnownPairs
{
    private readonly Dictionary<string, string> _senses = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _translations;

    /// <param name="pairs">Words of a sentence and of its translation.</param>
    public KnownPairs(IEnumerable<(string Original, string Translation)> pairs) =>
        _translations = pairs.ToLookup(pair => Sense(pair.Original), pair => Sense(pair.Translation), StringComparer.Ordinal);

    public bool IsEmpty => _translations.Count == 0;

    public bool Contains(string original, string translation) => _translations[Sense(original)].Contains(Sense(translation));

    // A mended comma does not make another sentence. Each is asked for as often as there are sentences in the other text.
    private string Sense(string words) => _senses.TryGetValue(words, out var sense) ? sense : _senses[words] = string.Join(' ', TextSense.Of(words));
}
