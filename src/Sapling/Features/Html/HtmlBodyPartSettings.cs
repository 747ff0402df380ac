namespace OrchardCore.Html.Settings;

/// <summary>Settings of the HTML body.</summary>
public class HtmlBodyPartSettings
{
    /// <summary>Whether what visitors see is made safe.</summary>
    public bool SanitizeHtml { get; set; } = true;
}
