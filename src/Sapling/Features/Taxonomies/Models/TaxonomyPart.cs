using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>A list or a tree of terms.</summary>
public class TaxonomyPart : ContentPart
{
    public string? TermContentType { get; set; }

    public List<ContentItem> Terms { get; set; } = [];
}
