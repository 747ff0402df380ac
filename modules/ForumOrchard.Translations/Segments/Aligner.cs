namespace ForumOrchard.Translations.Segments;

/// <summary>Finds which sentence of a translation belongs to which of its original.</summary>
public sealed class Aligner
{
    private readonly Likeness _likeness;
    private readonly List<SegmentPair> _pairs = [];

    private readonly IReadOnlyDictionary<string, string> _addresses;

    private Aligner(KnownPairs known, IReadOnlyDictionary<string, string> addresses) => (_likeness, _addresses) = (new Likeness(known), addresses);

    /// <param name="original">The text.</param>
    /// <param name="translation">Its translation; empty for none.</param>
    /// <param name="isHtml">Whether they are HTML, not plain text.</param>
    /// <param name="known">What is known to belong together: words of sentences.</param>
    /// <param name="addresses">Where links of the original lead in the language of the translation; null for nowhere else.</param>
    public static AlignedText Align(
        string original,
        string translation,
        bool isHtml,
        IEnumerable<(string Original, string Translation)>? known = null,
        IReadOnlyDictionary<string, string>? addresses = null)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(translation);
        var aligner = new Aligner(new KnownPairs(known ?? []), addresses ?? new Dictionary<string, string>());
        var nodes = isHtml
            ? aligner.Nodes(TextStructure.OfHtml(original), TextStructure.OfHtml(translation))
            : aligner.Nodes(TextStructure.OfPlain(original), TextStructure.OfPlain(translation));
        return new AlignedText(isHtml, nodes, aligner._pairs);
    }

    private List<OutNode> Nodes(IReadOnlyList<TextNode> originals, IReadOnlyList<TextNode> translations)
    {
        double Cost(Range original, Range translation) => original.Start.Equals(original.End) || translation.Start.Equals(translation.End)
            ? Likeness.Alone
            : _likeness.Of(originals[original.Start], translations[translation.Start]);

        var nodes = new List<OutNode>();
        foreach (var (original, translation) in Alignment.Of(originals.Count, translations.Count, Alignment.OneToOne, Cost))
        {
            var (one, other) = (originals.Take(original).FirstOrDefault(), translations.Take(translation).FirstOrDefault());
            nodes.Add(Node(one, other));
        }

        return nodes;
    }

    private OutNode Node(TextNode? original, TextNode? translation)
    {
        var (space, isNew) = ((translation ?? original)!.Space, translation is null);
        return (translation ?? original) switch
        {
            MarkNode mark => new OutMark(space, isNew, mark.Html),
            ElementNode element => new OutElement(space, isNew, element.Open, element.Close, Nodes((original as ElementNode)?.Children ?? [], (translation as ElementNode)?.Children ?? [])),
            _ => new OutLine(space, isNew, Sentences((original as LineNode)?.Line, (translation as LineNode)?.Line)),
        };
    }

    private List<OutSentence> Sentences(Line? original, Line? translation)
    {
        if (original is null || translation is null)
        {
            var line = (original ?? translation)!;
            return [.. Enumerable.Range(0, line.Count).Select(at => original is null ? Add(null, line.Sentence(at)) : Add(line.Sentence(at), null))];
        }

        double Cost(Range ones, Range others)
        {
            var (one, other) = (ones.End.Value - ones.Start.Value, others.End.Value - others.Start.Value);
            return other == 0 ? Likeness.Alone : (Likeness.Joined * (one + other - 2)) + _likeness.Of(Segment(original, ones)!.Words, Segment(translation, others)!.Words);
        }

        var aligned = Alignment.Of(original.Count, translation.Count, Alignment.Sentences, Cost);
        return aligned.Count == 0
            ? [Add(original.Sentence(0, original.Count), translation.Sentence(0, translation.Count))]
            : [.. aligned.Select(pair => Add(Segment(original, pair.Original), Segment(translation, pair.Translation)))];
    }

    private static Segment? Segment(Line line, Range sentences) => sentences.End.Value - sentences.Start.Value is > 0 and var count ? line.Sentence(sentences.Start.Value, count) : null;

    private OutSentence Add(Segment? original, Segment? translation)
    {
        original = original?.LeadingTo(_addresses);
        if (original is not null && translation is not null)
        {
            // What is not translated yet leads where the original leads; a translator may have chosen another page.
            translation = (translation.Words == original.Words ? translation.LeadingTo(_addresses) : translation).NumberedAs(original);
        }

        var pair = _pairs.Count;
        _pairs.Add(new SegmentPair(original, translation));
        var tags = new List<int>();
        foreach (var number in (original?.Tags.Keys ?? []).Union(translation?.Tags.Keys ?? []).Order())
        {
            var (one, other) = (Said(original, number), Said(translation, number));
            if ((one ?? other) is not null)
            {
                tags.Add(_pairs.Count);
                _pairs.Add(new SegmentPair(one, other, number));
            }
        }

        return new OutSentence(pair, tags);
    }

    private static Segment? Said(Segment? segment, int tag) => segment?.Tags.GetValueOrDefault(tag)?.Words is { } words ? new Segment([Piece.Of(words)], new Dictionary<int, InlineTag>()) : null;
}
