namespace ForumOrchard.Translations.Segments;

/// <summary>A piece of the structure of a text.</summary>
/// <param name="Space">White space before it.</param>
internal abstract record TextNode(string Space)
{
    /// <summary>Words within, without tags.</summary>
    public abstract string Words { get; }
}

/// <summary>What holds no words: a rule, a frame, a comment.</summary>
internal sealed record MarkNode(string Space, string Name, string Html) : TextNode(Space)
{
    public override string Words => string.Empty;
}

/// <summary>An element with what is in it.</summary>
internal sealed record ElementNode(string Space, string Name, string Open, string Close, IReadOnlyList<TextNode> Children) : TextNode(Space)
{
    public override string Words { get; } = string.Join(' ', Children.Select(child => child.Words).Where(words => words.Length > 0));
}

/// <summary>Words.</summary>
internal sealed record LineNode(string Space, Line Line) : TextNode(Space)
{
    public override string Words => Line.Words;
}
