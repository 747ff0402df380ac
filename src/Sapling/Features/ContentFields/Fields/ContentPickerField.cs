using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>An ordered list of other content items.</summary>
public class ContentPickerField : ContentField
{
    public string[] ContentItemIds { get; set; } = [];
}
