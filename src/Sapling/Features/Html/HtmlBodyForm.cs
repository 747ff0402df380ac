namespace Sapling.Features.Html;

/// <summary>The body in an item's form.</summary>
public class HtmlBodyForm
{
    public string? Html { get; set; }
}
