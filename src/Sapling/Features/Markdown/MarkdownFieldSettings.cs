namespace OrchardCore.Markdown.Settings;

/// <summary>Settings of a Markdown field.</summary>
public class MarkdownFieldSettings
{
    public bool SanitizeHtml { get; set; } = true;

    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }
}
