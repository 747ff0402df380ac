namespace Sapling.Features.Localization.Admin;

/// <summary>The form of the site's languages.</summary>
public class CulturesForm
{
    /// <summary>Names of the cultures that stay.</summary>
    public string[] Supported { get; set; } = [];

    /// <summary>The default one of them.</summary>
    public string? Default { get; set; }

    /// <summary>A culture to add; empty for none.</summary>
    public string? Added { get; set; }

    public bool FallBackToParent { get; set; }

    /// <summary>The languages that the site has.</summary>
    public IReadOnlyList<CultureChoice> Cultures { get; set; } = [];

    /// <summary>Those that it may have.</summary>
    public IReadOnlyList<CultureChoice> Others { get; set; } = [];
}
