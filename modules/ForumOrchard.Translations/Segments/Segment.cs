using System.Collections.Immutable;

namespace ForumOrchard.Translations.Segments;

/// <summary>A sentence, or what stands for one: a heading, a cell, a title.</summary>
public sealed class Segment
{
    private readonly ImmutableArray<Piece> _pieces;

    /// <param name="pieces">Its words and tags in order; each tag that opens closes.</param>
    /// <param name="tags">Its tags by number.</param>
    internal Segment(IEnumerable<Piece> pieces, IReadOnlyDictionary<int, InlineTag> tags)
    {
        _pieces = [.. pieces];
        Tags = tags;
        Text = string.Concat(_pieces.Select(piece => piece.Text));
        Words = string.Concat(_pieces.Select(piece => piece.Words));
    }

    /// <summary>A text that has no tags.</summary>
    /// <param name="words">Not empty.</param>
    internal static Segment OfWords(string words) => new([Piece.Of(words)], new Dictionary<int, InlineTag>());

    /// <summary>As a translator sees it: <c>See &lt;1&gt;article 12&lt;/1&gt;.</c> What is in angle brackets and no number of a tag is words.</summary>
    public string Text { get; }

    /// <summary>Without the tags.</summary>
    public string Words { get; }

    /// <summary>What the numbers stand for.</summary>
    public IReadOnlyDictionary<int, InlineTag> Tags { get; }

    /// <summary>Whether there is anything to translate: a letter or a figure.</summary>
    public bool HasWords => Words.Any(char.IsLetterOrDigit);

    internal IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>As HTML.</summary>
    /// <param name="saidByTag">What tags say themselves, by number; what is not in it says what it said.</param>
    internal string ToHtml(IReadOnlyDictionary<int, string>? saidByTag = null) => string.Concat(_pieces.Select(piece => piece.Kind switch
    {
        PieceKind.Words => Markup.Encode(piece.Words),
        PieceKind.Close => Tags[piece.Tag].Close,
        _ => Tags[piece.Tag].Open(saidByTag?.GetValueOrDefault(piece.Tag)),
    }));

    /// <summary>With links that lead elsewhere.</summary>
    /// <param name="addresses">New addresses by old ones.</param>
    internal Segment LeadingTo(IReadOnlyDictionary<string, string> addresses) =>
        addresses.Count == 0 || Tags.Count == 0 ? this : new Segment(_pieces, Tags.ToDictionary(tag => tag.Key, tag => tag.Value.LeadingTo(addresses)));

    /// <summary>With the numbers that the same tags have in the original; tags that it lacks get numbers of their own behind.</summary>
    internal Segment NumberedAs(Segment original)
    {
        var numbers = new Dictionary<int, int>();
        void Match(Func<InlineTag, InlineTag, bool> same)
        {
            foreach (var (number, tag) in Tags.Where(tag => !numbers.ContainsKey(tag.Key)))
            {
                if (original.Tags.FirstOrDefault(other => !numbers.ContainsValue(other.Key) && (other.Value.Close is null) == (tag.Close is null) && same(other.Value, tag)) is { Key: > 0 } found)
                {
                    numbers[number] = found.Key;
                }
            }
        }

        Match((one, other) => one.Key == other.Key);
        Match((one, other) => one.Name == other.Name);
        var next = original.Tags.Keys.DefaultIfEmpty().Max();
        foreach (var number in Tags.Keys.Where(number => !numbers.ContainsKey(number)))
        {
            numbers[number] = ++next;
        }

        return new Segment(
            _pieces.Select(piece => piece.Kind == PieceKind.Words ? piece : piece with { Tag = numbers[piece.Tag] }),
            Tags.ToDictionary(tag => numbers[tag.Key], tag => tag.Value));
    }
}
