namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of an HTML field.</summary>
public class HtmlFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether to sanitize what visitors see.</summary>
    public bool SanitizeHtml { get; set; } = true;
}
