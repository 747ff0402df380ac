using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Other content items whatever their language: each culture shows its own version of what is chosen.</summary>
public class LocalizationSetContentPickerField : ContentField
{
    public string[] LocalizationSets { get; set; } = [];
}
