using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Other content items in any language: each culture shows its own version of the chosen items.</summary>
public class LocalizationSetContentPickerField : ContentField
{
    public string[] LocalizationSets { get; set; } = [];
}
