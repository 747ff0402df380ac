namespace ForumOrchard.InterfaceTexts.Texts;

/// <summary>What a translator has written in place of a text of the files.</summary>
public sealed class OwnText
{
    /// <summary>Name of the culture.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>The <c>msgctxt</c>; null if the text applies everywhere.</summary>
    public string? Context { get; set; }

    /// <summary>The English text of the source; its singular.</summary>
    public string Original { get; set; } = string.Empty;

    /// <summary>One text, or one for each plural form of the language.</summary>
    public IReadOnlyList<string> Texts { get; set; } = [];

    /// <summary>Name of the user.</summary>
    public string By { get; set; } = string.Empty;

    /// <summary>When it was written.</summary>
    public DateTime Utc { get; set; }
}
