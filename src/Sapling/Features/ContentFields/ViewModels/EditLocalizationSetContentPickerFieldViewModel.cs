using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>The editor of items chosen for all languages.</summary>
public class EditLocalizationSetContentPickerFieldViewModel
{
    /// <summary>Localization sets, separated by commas.</summary>
    public string? LocalizationSets { get; set; }

    [BindNever]
    [ValidateNever]
    public LocalizationSetContentPickerField Field { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
