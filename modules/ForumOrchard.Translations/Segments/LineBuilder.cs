using System.Text.RegularExpressions;

namespace ForumOrchard.Translations.Segments;

/// <summary>Collects the words and tags of a line.</summary>
internal sealed partial class LineBuilder
{
    private readonly List<Piece> _pieces = [];
    private readonly Dictionary<int, InlineTag> _tags = [];

    public bool IsEmpty => _pieces.Count == 0;

    /// <param name="words">White space in it is one space, as a browser shows it; a space that does not break is kept.</param>
    public void AddWords(string words)
    {
        var shown = White().Replace(words, " ");
        if (shown.Length == 0)
        {
            return;
        }

        if (_pieces is [.., { Kind: PieceKind.Words } last])
        {
            _pieces[^1] = Piece.Of(last.Words + shown);
        }
        else
        {
            _pieces.Add(Piece.Of(shown));
        }
    }

    /// <summary>Returns its number.</summary>
    public int AddTag(InlineTag tag, bool isAlone)
    {
        var number = _tags.Count + 1;
        _tags[number] = tag;
        _pieces.Add(new Piece(isAlone ? PieceKind.Alone : PieceKind.Open, string.Empty, number));
        return number;
    }

    public void CloseTag(int number) => _pieces.Add(new Piece(PieceKind.Close, string.Empty, number));

    /// <summary>The line; null if there is none.</summary>
    public Line? Build() => IsEmpty ? null : new Line(_pieces, _tags);

    [GeneratedRegex("[ \t\r\n\f]+")]
    private static partial Regex White();
}
