namespace OrchardCore.Taxonomies.Settings;

/// <summary>Settings of a taxonomy field.</summary>
public class TaxonomyFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public string? TaxonomyContentItemId { get; set; }

    /// <summary>At most one term.</summary>
    public bool Unique { get; set; }

    /// <summary>Only terms without child terms.</summary>
    public bool LeavesOnly { get; set; }

    /// <summary>Whether editors may add terms while tagging.</summary>
    public bool Open { get; set; }
}
