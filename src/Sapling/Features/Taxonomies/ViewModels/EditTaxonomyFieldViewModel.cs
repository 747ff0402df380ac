using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>The editor of a field with terms.</summary>
public class EditTaxonomyFieldViewModel
{
    /// <summary>The chosen term where only one can be chosen.</summary>
    public string? UniqueValue { get; set; }

    /// <summary>All terms, each before its child terms.</summary>
    public List<TermEntry> TermEntries { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public ContentItem Taxonomy { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public TaxonomyField Field { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
