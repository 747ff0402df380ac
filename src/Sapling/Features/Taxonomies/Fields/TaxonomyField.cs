using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>Terms of one taxonomy.</summary>
public class TaxonomyField : ContentField
{
    public string? TaxonomyContentItemId { get; set; }

    public string[] TermContentItemIds { get; set; } = [];
}
