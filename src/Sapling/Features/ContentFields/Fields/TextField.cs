using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A piece of plain text.</summary>
public class TextField : ContentField
{
    public string? Text { get; set; }
}
