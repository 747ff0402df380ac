using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Formatted text. Sanitized on saving, unless its settings say otherwise.</summary>
public class HtmlField : ContentField
{
    public string? Html { get; set; }
}
