using System.Globalization;
using System.Text.RegularExpressions;

namespace ForumOrchard.Translations.Segments;

/// <summary>Reads what a translator wrote.</summary>
public static partial class SegmentText
{
    /// <param name="text">As <see cref="Segment.Text"/>; spaces at its ends do not count.</param>
    /// <param name="pair">What it is the translation of, and how it is translated now: tags of either may be used; those of the original must, unless it is translated without.</param>
    /// <returns>The segment, null for an empty text; or what is wrong with the tags.</returns>
    public static (Segment? Segment, SegmentFault? Fault) Parse(string text, SegmentPair pair)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(pair);
        var words = InOneLine(text);
        if (words.Length == 0)
        {
            return (null, null);
        }

        // The translation's own tag comes first: its link leads to a page in its language.
        var known = new Dictionary<int, InlineTag>(pair.Original?.Tags ?? new Dictionary<int, InlineTag>());
        foreach (var (number, tag) in pair.Translation?.Tags ?? new Dictionary<int, InlineTag>())
        {
            known[number] = tag;
        }

        var (pieces, open, used, at) = (new List<Piece>(), new Stack<int>(), new HashSet<int>(), 0);
        foreach (Match match in Tag().Matches(words))
        {
            if (!int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) || !known.TryGetValue(number, out var tag))
            {
                continue;
            }

            var kind = match.Groups["end"].Length > 0 ? PieceKind.Close : match.Groups["alone"].Length > 0 ? PieceKind.Alone : PieceKind.Open;
            if ((kind == PieceKind.Alone) != (tag.Close is null) || (kind == PieceKind.Close ? !open.TryPop(out var last) || last != number : !used.Add(number)))
            {
                return (null, new SegmentFault(SegmentFaultKind.Misplaced, match.Value));
            }

            if (kind == PieceKind.Open)
            {
                open.Push(number);
            }

            Add(pieces, words[at..match.Index]);
            pieces.Add(new Piece(kind, string.Empty, number));
            at = match.Index + match.Length;
        }

        Add(pieces, words[at..]);
        if (open.TryPeek(out var left))
        {
            return (null, new SegmentFault(SegmentFaultKind.Missing, $"</{left}>"));
        }

        var required = pair.Translation is { } now ? (pair.Original ?? now).Tags.Keys.Intersect(now.Tags.Keys) : pair.Original!.Tags.Keys;
        return required.FirstOrDefault(number => !used.Contains(number)) is > 0 and var missing
            ? (null, new SegmentFault(SegmentFaultKind.Missing, known[missing].Close is null ? $"<{missing}/>" : $"<{missing}>"))
            : (new Segment(pieces, used.ToDictionary(number => number, number => known[number])), null);
    }

    /// <summary>A sentence is one line, however it was typed.</summary>
    internal static string InOneLine(string? text) => White().Replace(text ?? string.Empty, " ").Trim(' ');

    /// <summary>The words of a text as it was shown, without anything that looks like a tag.</summary>
    internal static string WordsOf(string text) => Tag().Replace(text, string.Empty);

    /// <summary>The tags of a text as it was shown that open or stand alone, each number once, in their order.</summary>
    internal static IEnumerable<(int Number, bool IsAlone)> TagsOf(string text) => Tag().Matches(text)
        .Where(tag => tag.Groups["end"].Length == 0)
        .Select(tag => (int.Parse(tag.Groups["number"].Value, CultureInfo.InvariantCulture), tag.Groups["alone"].Length > 0))
        .DistinctBy(tag => tag.Item1);

    /// <summary>A text as it was shown, with other numbers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">By the old one; 0 to leave the tag out.</param>
    internal static string Renumber(string text, Func<int, int> number) => Tag().Replace(
        text,
        tag => number(int.Parse(tag.Groups["number"].Value, CultureInfo.InvariantCulture)) is > 0 and var other ? string.Create(CultureInfo.InvariantCulture, $"<{tag.Groups["end"].Value}{other}{tag.Groups["alone"].Value}>") : string.Empty);

    private static void Add(List<Piece> pieces, string words)
    {
        if (words.Length > 0)
        {
            pieces.Add(Piece.Of(words));
        }
    }

    [GeneratedRegex("<(?<end>/?)(?<number>[1-9][0-9]{0,8})(?<alone>/?)>")]
    private static partial Regex Tag();

    [GeneratedRegex("[ \t\r\n\f]+")]
    private static partial Regex White();
}

/// <summary>What is wrong with the tags of a text.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Tag">The tag, as a translator sees it.</param>
public sealed record SegmentFault(SegmentFaultKind Kind, string Tag);

/// <summary>In which way a tag is wrong.</summary>
public enum SegmentFaultKind
{
    /// <summary>The original has it, the translation must too.</summary>
    Missing,

    /// <summary>It is there twice, closes what is not open, or what closes is missing.</summary>
    Misplaced,
}
