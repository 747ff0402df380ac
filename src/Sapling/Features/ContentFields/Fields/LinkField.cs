using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A link and its text.</summary>
public class LinkField : ContentField
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    /// <summary>The browsing context for the link; null for the current one.</summary>
    public string? Target { get; set; }
}
