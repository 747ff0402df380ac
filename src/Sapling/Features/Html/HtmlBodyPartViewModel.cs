using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;

namespace OrchardCore.Html.ViewModels;

/// <summary>The body in an item's form.</summary>
public class HtmlBodyPartViewModel
{
    /// <summary>As it was written.</summary>
    public string? Html { get; set; }

    [BindNever]
    [ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public HtmlBodyPart HtmlBodyPart { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!;
}
