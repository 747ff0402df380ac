namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>A stretch of a text that holds something of what was looked for.</summary>
/// <param name="Source">The place of its text among the texts of the hit.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Start">Where the stretch begins.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Marks">In the whole text's characters.</param>
internal sealed record Passage(int Source, string Text, int Start, int End, IReadOnlyList<TextMark> Marks)
{
    public int Length => End - Start;

    /// <summary>False for a heading and for what a list names.</summary>
    public bool IsSentence => EndsSentence(Text[End - 1]);

    /// <summary>Which words and phrases are in it, without repetition.</summary>
    public IEnumerable<int> Sought => Marks.Select(mark => mark.Sought).Distinct();

    /// <summary>Different words count most, then how many there are, a heading less than a sentence; of equals the one that stands first wins.</summary>
    public int Score { get; } = (Marks.Select(mark => mark.Sought).Distinct().Count() * 10) + Math.Min(Marks.Count, 5) - (EndsSentence(Text[End - 1]) ? 0 : 6);

    /// <summary>The same, at most so long, around the place where most of the different words are; cut between words.</summary>
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

    /// <summary>As it is shown; where a sentence is cut, dots say so.</summary>
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
