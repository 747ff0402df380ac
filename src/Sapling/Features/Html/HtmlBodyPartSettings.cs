namespace OrchardCore.Html.Settings;

/// <summary>Settings of the HTML body.</summary>
public class HtmlBodyPartSettings
{
    /// <summary>Whether to sanitize what visitors see.</summary>
    public bool SanitizeHtml { get; set; } = true;
}
