namespace ForumOrchard.InterfaceTexts.Writing;

/// <summary>What somebody has typed for a text.</summary>
public sealed class TypedText
{
    /// <summary>Of the text.</summary>
    public string Key { get; set; } = string.Empty;

    /// <summary>Token of what they saw when they began.</summary>
    public string Seen { get; set; } = string.Empty;

    /// <summary>One for each form; null for an empty field.</summary>
    public List<string?> Texts { get; set; } = [];
}
