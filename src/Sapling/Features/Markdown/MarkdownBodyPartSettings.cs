namespace OrchardCore.Markdown.Settings;

/// <summary>Settings of the Markdown body.</summary>
public class MarkdownBodyPartSettings
{
    public bool SanitizeHtml { get; set; } = true;
}
