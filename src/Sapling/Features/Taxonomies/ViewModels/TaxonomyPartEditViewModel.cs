using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Taxonomies.Models;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>The editor of a taxonomy.</summary>
public class TaxonomyPartEditViewModel
{
    /// <summary>The new order of the terms, as JSON; null or empty if nothing was moved.</summary>
    public string? Hierarchy { get; set; }

    /// <summary>The type of the terms; it stays as soon as there is one.</summary>
    public string? TermContentType { get; set; }

    [BindNever]
    [ValidateNever]
    public TaxonomyPart TaxonomyPart { get; set; } = null!;
}
