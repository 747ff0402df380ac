using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>Marks an item as a term of a taxonomy. Its child terms are in the item's JSON member <c>Terms</c>.</summary>
public class TermPart : ContentPart
{
    public string? TaxonomyContentItemId { get; set; }
}
