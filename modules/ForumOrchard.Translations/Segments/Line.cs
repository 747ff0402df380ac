using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Translations.Segments;

/// <summary>A line of a text: what stands in a paragraph, a cell or a heading, sentence by sentence.</summary>
internal sealed class Line
{
    private readonly List<Piece> _pieces = [];
    private readonly List<int> _starts = [0];
    private readonly IReadOnlyDictionary<int, InlineTag> _tags;

    /// <param name="pieces">Its words and tags; each tag that opens closes.</param>
    /// <param name="tags">By number.</param>
    public Line(IReadOnlyList<Piece> pieces, IReadOnlyDictionary<int, InlineTag> tags)
    {
        _tags = tags;
        Words = string.Concat(pieces.Select(piece => piece.Words));
        Cut(pieces, new Queue<int>(Sentences.Beginnings(Words)));
    }

    /// <summary>Without the tags.</summary>
    public string Words { get; }

    /// <summary>How many sentences there are; at least one.</summary>
    public int Count => _starts.Count;

    /// <summary>A sentence, or several as one.</summary>
    public Segment Sentence(int first, int count = 1)
    {
        var pieces = _pieces[_starts[first]..EndOf(first + count - 1)];
        Trim(pieces, 0, words => words.TrimStart(' '));
        Trim(pieces, pieces.Count - 1, words => words.TrimEnd(' '));
        pieces.RemoveAll(piece => piece is { Kind: PieceKind.Words, Words.Length: 0 });
        var numbers = Numbers(pieces);
        return new Segment(
            pieces.Select(piece => piece.Kind == PieceKind.Words ? piece : piece with { Tag = numbers[piece.Tag] }),
            numbers.ToDictionary(number => number.Value, number => _tags[number.Key]));
    }

    private int EndOf(int sentence) => sentence + 1 < Count ? _starts[sentence + 1] : _pieces.Count;

    private static void Trim(List<Piece> pieces, int at, Func<string, string> trim)
    {
        if (at >= 0 && pieces[at].Kind == PieceKind.Words)
        {
            pieces[at] = Piece.Of(trim(pieces[at].Words));
        }
    }

    /// <summary>Numbers tags from 1. A number that the words hold in angle brackets themselves is left out.</summary>
    private static Dictionary<int, int> Numbers(List<Piece> pieces)
    {
        var words = string.Concat(pieces.Select(piece => piece.Words));
        var numbers = new Dictionary<int, int>();
        var next = 0;
        foreach (var tag in pieces.Where(piece => piece.Kind is PieceKind.Open or PieceKind.Alone).Select(piece => piece.Tag))
        {
            do
            {
                next++;
            }
            while (words.Contains($"<{next}>", StringComparison.Ordinal) || words.Contains($"</{next}>", StringComparison.Ordinal) || words.Contains($"<{next}/>", StringComparison.Ordinal));

            numbers[tag] = next;
        }

        return numbers;
    }

    /// <summary>Cuts where a sentence begins, unless that is within a tag.</summary>
    private void Cut(IReadOnlyList<Piece> pieces, Queue<int> beginnings)
    {
        var (position, depth) = (0, 0);
        foreach (var piece in pieces)
        {
            var from = 0;
            while (beginnings.TryPeek(out var beginning) && beginning < position + Math.Max(piece.Words.Length, piece.Kind is PieceKind.Open or PieceKind.Alone ? 1 : 0))
            {
                beginnings.Dequeue();
                if (depth == 0)
                {
                    Add(piece.Words[from..(beginning - position)]);
                    from = beginning - position;
                    _starts.Add(_pieces.Count);
                }
            }

            if (piece.Kind == PieceKind.Words)
            {
                Add(piece.Words[from..]);
            }
            else
            {
                _pieces.Add(piece);
            }

            position += piece.Words.Length;
            depth += piece.Kind == PieceKind.Open ? 1 : piece.Kind == PieceKind.Close ? -1 : 0;
        }
    }

    private void Add(string words)
    {
        if (words.Length > 0)
        {
            _pieces.Add(Piece.Of(words));
        }
    }
}
