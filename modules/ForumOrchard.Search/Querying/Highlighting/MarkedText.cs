namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>A piece of text, to be displayed as text.</summary>
/// <param name="Text">Not encoded: encode it for display.</param>
/// <param name="IsMarked">Whether it matches the search.</param>
public sealed record TextPart(string Text, bool IsMarked);

/// <summary>A text with marked words. It contains no markup, so nothing in it can become any.</summary>
/// <param name="Parts">In order, including spaces.</param>
public sealed record MarkedText(IReadOnlyList<TextPart> Parts)
{
    /// <summary>A text without marks.</summary>
    public static MarkedText Plain(string text) => new([new TextPart(text, false)]);

    /// <summary>Joins several texts with a separator.</summary>
    public static MarkedText Join(string between, IEnumerable<MarkedText> texts) =>
        new([.. texts.SelectMany((text, place) => place == 0 ? text.Parts : text.Parts.Prepend(new TextPart(between, false)))]);

    /// <summary>A section of a text, with marks.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Start of the section.</param>
    /// <param name="end">End of the section, exclusive.</param>
    /// <param name="marks">From left to right, not overlapping.</param>
    internal static MarkedText Of(string text, int start, int end, IEnumerable<TextMark> marks)
    {
        var parts = new List<TextPart>();
        var at = start;
        foreach (var mark in marks.Where(mark => mark.Start >= start && mark.End <= end))
        {
            Add(at, mark.Start, false);
            Add(mark.Start, mark.End, true);
            at = mark.End;
        }

        Add(at, end, false);
        return new MarkedText(parts);

        void Add(int from, int to, bool isMarked)
        {
            if (to > from)
            {
                parts.Add(new TextPart(text[from..to].Replace('\n', ' '), isMarked));
            }
        }
    }

    /// <summary>The text without its marks.</summary>
    public override string ToString() => string.Concat(Parts.Select(part => part.Text));
}
