using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>A term in the editor of a field.</summary>
public class TermEntry
{
    public bool Selected { get; set; }

    public string? ContentItemId { get; set; }

    [BindNever]
    [ValidateNever]
    public ContentItem Term { get; set; } = null!;

    /// <summary>0 for a top-level term.</summary>
    [BindNever]
    public int Level { get; set; }

    /// <summary>Whether it has no child terms.</summary>
    [BindNever]
    public bool IsLeaf { get; set; }
}
