using OrchardCore.ContentManagement;

namespace OrchardCore.Markdown.Fields;

/// <summary>Text in Markdown.</summary>
public class MarkdownField : ContentField
{
    public string? Markdown { get; set; }
}
