namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>A section of a text that matches part of the search.</summary>
/// <param name="Source">Index of its text among the texts of the hit.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Start">Start of the section.</param>
/// <param name="End">End of the section, exclusive.</param>
/// <param name="Marks">Offsets in the whole text.</param>
internal sealed record Passage(int Source, string Text, int Start, int End, IReadOnlyList<TextMark> Marks)
{
    public int Length => End - Start;

    /// <summary>False for a heading or a list item.</summary>
    public bool IsSentence => EndsSentence(Text[End - 1]);

    /// <summary>The words and phrases it contains, without duplicates.</summary>
    public IEnumerable<int> Sought => Marks.Select(mark => mark.Sought).Distinct();

    /// <summary>Different words count most, then their number; a heading counts less than a sentence. Among equals the first wins.</summary>
    public int Score { get; } = (Marks.Select(mark => mark.Sought).Distinct().Count() * 10) + Math.Min(Marks.Count, 5) - (EndsSentence(Text[End - 1]) ? 0 : 6);

    /// <summary>Shortens it to a maximum length around the place with the most different words; cuts between words.</summary>
    public Passage CutTo(int length)
    {
        if (Length <= length)
        {
            return this;
        }

        var first = Marks.MaxBy(mark => Marks.Where(other => other.Start >= mark.Start && other.End <= mark.Start + (length * 2 / 3)).Select(other => other.Sought).Distinct().Count());
        var start = Math.Max(Start, Math.Min(first.Start - (length / 4), End - length));
        start = start == Start ? start : WordAfter(start, first.Start);
        var end = Math.Min(End, start + length);
        end = end == End ? end : WordBefore(end, Math.Min(first.End, end));
        return this with { Start = start, End = end, Marks = [.. Marks.Where(mark => mark.Start >= start && mark.End <= end)] };
    }

    /// <summary>The passage for display; dots mark a cut sentence.</summary>
    public MarkedText Show(bool isCutBefore, bool isCutBehind)
    {
        var shown = MarkedText.Of(Text, Start, End, Marks);
        return new MarkedText([
            .. isCutBefore ? [new TextPart("…", false)] : Array.Empty<TextPart>(),
            .. shown.Parts,
            .. isCutBehind ? [new TextPart("…", false)] : Array.Empty<TextPart>()]);
    }

    private static bool EndsSentence(char last) => last is '.' or '!' or '?' or '…' or '»' or '”';

    private int WordAfter(int place, int latest)
    {
        var space = Text.AsSpan(place, latest - place).IndexOf(' ');
        return space < 0 ? latest : place + space + 1;
    }

    private int WordBefore(int place, int earliest)
    {
        var space = Text.AsSpan(earliest, place - earliest).LastIndexOf(' ');
        return space < 0 ? place : earliest + space;
    }
}
