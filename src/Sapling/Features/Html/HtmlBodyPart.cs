using OrchardCore.ContentManagement;

namespace OrchardCore.Html.Models;

/// <summary>The main text of an item.</summary>
public class HtmlBodyPart : ContentPart
{
    public string? Html { get; set; }
}
