using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Other content items, in order.</summary>
public class ContentPickerField : ContentField
{
    public string[] ContentItemIds { get; set; } = [];
}
