using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Plain text.</summary>
public class TextField : ContentField
{
    public string? Text { get; set; }
}
