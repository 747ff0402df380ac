using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Formatted text. It is made safe when it is saved, unless its settings say otherwise.</summary>
public class HtmlField : ContentField
{
    public string? Html { get; set; }
}
