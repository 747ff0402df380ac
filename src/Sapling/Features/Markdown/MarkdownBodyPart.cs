using OrchardCore.ContentManagement;

namespace OrchardCore.Markdown.Models;

/// <summary>The main text of an item, in Markdown.</summary>
public class MarkdownBodyPart : ContentPart
{
    public string? Markdown { get; set; }
}
