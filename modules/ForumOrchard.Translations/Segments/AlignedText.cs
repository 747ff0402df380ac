using System.Diagnostics;

namespace ForumOrchard.Translations.Segments;

/// <summary>
/// A text beside its translation, sentence by sentence. The structure is that of the translation where it has one, otherwise that of the original: a paragraph that is new there
/// comes into the translation with its first sentence, and what the translation alone says stays where it is.
/// </summary>
public sealed class AlignedText
{
    private readonly bool _isHtml;
    private readonly IReadOnlyList<OutNode> _nodes;

    internal AlignedText(bool isHtml, IReadOnlyList<OutNode> nodes, IReadOnlyList<SegmentPair> pairs)
    {
        _isHtml = isHtml;
        _nodes = nodes;
        Pairs = pairs;
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<SegmentPair> Pairs { get; }

    /// <summary>The text in the other language.</summary>
    /// <param name="translations">One for each of <see cref="Pairs"/>; null for what is not to be in it.</param>
    public string Compose(IReadOnlyList<Segment?> translations)
    {
        ArgumentNullException.ThrowIfNull(translations);
        ArgumentOutOfRangeException.ThrowIfNotEqual(translations.Count, Pairs.Count);
        return string.Concat(_nodes.Select(node => Write(node, translations))).TrimStart('\n');
    }

    private string Write(OutNode node, IReadOnlyList<Segment?> translations)
    {
        var worded = PairsOf(node).Where(at => Pairs[at].HasWords).ToList();
        var isGone = worded.Count > 0 && worded.TrueForAll(at => translations[at] is null) && (node.IsNew || worded.Exists(at => Pairs[at].Translation is not null));
        return isGone ? string.Empty : node.Space + node switch
        {
            OutElement element => element.Open + string.Concat(element.Children.Select(child => Write(child, translations))) + element.Close,
            OutLine line => string.Join(' ', line.Sentences.Select(sentence => Write(sentence, translations)).Where(words => words.Length > 0)),
            OutMark mark => mark.Html,
            _ => throw new UnreachableException(),
        };
    }

    private string Write(OutSentence sentence, IReadOnlyList<Segment?> translations)
    {
        var pair = Pairs[sentence.Pair];
        var segment = translations[sentence.Pair] ?? (pair.HasWords ? null : pair.Translation ?? pair.Original);
        return segment is null ? string.Empty
            : !_isHtml ? segment.Words
            : segment.ToHtml(sentence.PairsOfTags.Where(tag => translations[tag] is not null).ToDictionary(tag => Pairs[tag].Tag, tag => translations[tag]!.Words));
    }

    private static IEnumerable<int> PairsOf(OutNode node) => node switch
    {
        OutElement element => element.Children.SelectMany(PairsOf),
        OutLine line => line.Sentences.SelectMany(sentence => sentence.PairsOfTags.Prepend(sentence.Pair)),
        _ => [],
    };
}

/// <summary>A piece of the structure of a translation.</summary>
/// <param name="Space">White space before it.</param>
/// <param name="IsNew">Whether the original alone has it.</param>
internal abstract record OutNode(string Space, bool IsNew);

internal sealed record OutMark(string Space, bool IsNew, string Html) : OutNode(Space, IsNew);

internal sealed record OutElement(string Space, bool IsNew, string Open, string Close, IReadOnlyList<OutNode> Children) : OutNode(Space, IsNew);

internal sealed record OutLine(string Space, bool IsNew, IReadOnlyList<OutSentence> Sentences) : OutNode(Space, IsNew);

/// <param name="Pair">Index of its pair.</param>
/// <param name="PairsOfTags">Indexes of the pairs that its tags say themselves.</param>
internal sealed record OutSentence(int Pair, IReadOnlyList<int> PairsOfTags);
