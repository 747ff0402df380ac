using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>What makes an item a term of a taxonomy. Terms below it are in the JSON member <c>Terms</c> of the item.</summary>
public class TermPart : ContentPart
{
    public string? TaxonomyContentItemId { get; set; }
}
