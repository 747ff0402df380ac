using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;

namespace OrchardCore.Media.ViewModels;

/// <summary>The editor of files.</summary>
public class EditMediaFieldViewModel
{
    /// <summary>JSON: <c>[{"path": "covers/report.jpg", "mediaText": "…"}]</c>, by position.</summary>
    public string? Paths { get; set; }

    public string[] AllowedExtensions { get; set; } = [];

    public bool AllowMediaText { get; set; }

    [BindNever]
    [ValidateNever]
    public MediaField Field { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
