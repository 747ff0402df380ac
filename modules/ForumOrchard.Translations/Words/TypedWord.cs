namespace ForumOrchard.Translations.Words;

/// <summary>What somebody has typed for a word.</summary>
public sealed class TypedWord
{
    /// <summary>Of the entry.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>Token of the original that they saw.</summary>
    public string Original { get; set; } = string.Empty;

    /// <summary>Token of the translation that they saw when they began.</summary>
    public string Seen { get; set; } = string.Empty;

    /// <summary>Null for an empty field.</summary>
    public string? Text { get; set; }

    /// <summary>Whether they say that the translation matches the original as it is.</summary>
    public bool IsRight { get; set; }
}
