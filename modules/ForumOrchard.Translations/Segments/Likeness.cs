using System.Text.RegularExpressions;

namespace ForumOrchard.Translations.Segments;

/// <summary>
/// How unlikely it is that two texts are each other's translation: by what is known of them, their length (Gale and Church, 1993: translations of long
/// texts are long), and the numbers in them. Lower is likelier; a likely pair has less than leaving out both.
/// </summary>
internal sealed partial class Likeness(KnownPairs known)
{
    /// <summary>What it costs to take a text for one that has no translation.</summary>
    public const double Alone = 0.8;

    /// <summary>What it costs to take two sentences for the translation of one.</summary>
    public const double Joined = 0.4;

    private readonly Dictionary<TextNode, Said> _said = new(ReferenceEqualityComparer.Instance);

    /// <summary>Of two pieces of structure.</summary>
    public double Of(TextNode original, TextNode translation) => (original, translation) switch
    {
        (MarkNode one, MarkNode other) => one.Name == other.Name ? 0 : double.PositiveInfinity,
        (LineNode, LineNode) => Of(SaidBy(original), SaidBy(translation)),
        (ElementNode one, ElementNode other) when one.Name == other.Name => Of(SaidBy(original), SaidBy(translation)),
        (ElementNode one, ElementNode other) when IsHeading(one.Name) && IsHeading(other.Name) => Joined + Of(SaidBy(original), SaidBy(translation)),
        _ => double.PositiveInfinity,
    };

    /// <summary>Of two sentences.</summary>
    public double Of(string original, string translation) => Of(new Said([original]), new Said([translation]));

    private double Of(Said original, Said translation)
    {
        if (!known.IsEmpty && original.Sentences.Any(sentence => translation.Sentences.Any(other => known.Contains(sentence, other))))
        {
            return -1;
        }

        if (original.Words == translation.Words)
        {
            return -0.5;
        }

        var length = Math.Min(1, Math.Abs(Math.Log((original.Words.Length + 10.0) / (translation.Words.Length + 10.0))));
        var (numbers, others) = (original.Numbers, translation.Numbers);
        return length + (numbers.Count == 0 && others.Count == 0 ? 0 : numbers.SetEquals(others) ? -0.3 : numbers.Overlaps(others) ? 0 : 0.4);
    }

    // Each piece is compared with every one of the other text.
    private Said SaidBy(TextNode node) => _said.TryGetValue(node, out var said) ? said : _said[node] = new Said([.. SentencesOf(node)]);

    private static IEnumerable<string> SentencesOf(TextNode node) => node switch
    {
        LineNode { Line: var line } => Enumerable.Range(0, line.Count).Select(at => line.Sentence(at).Words),
        ElementNode element => element.Children.SelectMany(SentencesOf),
        _ => [],
    };

    private static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    /// <summary>What a piece of a text says.</summary>
    private sealed partial class Said(IReadOnlyList<string> sentences)
    {
        public IReadOnlyList<string> Sentences => sentences;

        public string Words { get; } = string.Join(' ', sentences);

        public HashSet<string> Numbers { get; } = [.. sentences.SelectMany(sentence => Number().Matches(sentence)).Select(number => number.Value)];

        [GeneratedRegex(@"\d+")]
        private static partial Regex Number();
    }
}
