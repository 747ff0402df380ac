namespace OrchardCore.Localization.Models;

/// <summary>The site's cultures, as set by the <c>settings</c> step of a recipe and by the admin.</summary>
public class LocalizationSettings
{
    /// <summary>Null until set-up; then the machine's culture applies.</summary>
    public string? DefaultCulture { get; set; }

    /// <summary>Null until set-up; then only the default culture applies.</summary>
    public string[]? SupportedCultures { get; set; }

    /// <summary>
    /// Whether a visitor who prefers <c>en-US</c> gets <c>en</c>. False by default, as in Orchard Core 3; Orchard Core
    /// 2 always does this.
    /// </summary>
    public bool FallBackToParentCulture { get; set; }
}
