namespace OrchardCore.Menu.Settings;

/// <summary>Settings of HTML entries.</summary>
public class HtmlMenuItemPartSettings
{
    public bool SanitizeHtml { get; set; } = true;
}
