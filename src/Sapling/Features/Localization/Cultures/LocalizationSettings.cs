namespace OrchardCore.Localization.Models;

/// <summary>The site's cultures, as the <c>settings</c> step of a recipe and the admin write them.</summary>
public class LocalizationSettings
{
    /// <summary>Null until set-up: the culture of the machine then.</summary>
    public string? DefaultCulture { get; set; }

    /// <summary>Null until set-up: the default culture alone then.</summary>
    public string[]? SupportedCultures { get; set; }

    /// <summary>A visitor who prefers <c>en-US</c> is served <c>en</c>. False unless said, as on Orchard Core 3; Orchard Core 2 always does it.</summary>
    public bool FallBackToParentCulture { get; set; }
}
