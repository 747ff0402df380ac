namespace ForumOrchard.Translations.Segments;

/// <summary>A piece of a line.</summary>
/// <param name="Kind">Words, or a tag.</param>
/// <param name="Words">The words; empty for a tag.</param>
/// <param name="Tag">Number of the tag in its line, from 1; 0 for words.</param>
internal readonly record struct Piece(PieceKind Kind, string Words, int Tag)
{
    public static Piece Of(string words) => new(PieceKind.Words, words, 0);

    /// <summary>As a translator sees it.</summary>
    public string Text => Kind switch
    {
        PieceKind.Open => $"<{Tag}>",
        PieceKind.Close => $"</{Tag}>",
        PieceKind.Alone => $"<{Tag}/>",
        _ => Words,
    };
}

/// <summary>What a <see cref="Piece"/> is.</summary>
internal enum PieceKind
{
    Words,
    Open,
    Close,
    Alone,
}
