using AngleSharp.Html.Dom;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Checks;

/// <summary>Rich texts: pictures that say nothing to who does not see them, headings that skip a level, empty links.</summary>
internal sealed class TextCheck(ItemHtml texts, IStringLocalizer<TextCheck> S) : IContentCheck
{
    /// <summary>Level of the page's own heading, the title.</summary>
    private const int TitleLevel = 1;

    /// <inheritdoc/>
    public async IAsyncEnumerable<Finding> CheckAsync(ContentItem item)
    {
        foreach (var (document, field, inputId) in await texts.OfAsync(item))
        {
            foreach (var fault in PicturesOf(document).Concat(HeadingsOf(document)).Concat(LinksOf(document)))
            {
                yield return new Finding(fault, field, inputId);
            }
        }
    }

    private IEnumerable<string> PicturesOf(IHtmlDocument document) => document.Images
        .Where(image => string.IsNullOrWhiteSpace(image.AlternativeText))
        .Select(image => S["The picture {0} has no words for those who do not see it.", NameOf(image.GetAttribute("src"))].Value);

    private IEnumerable<string> HeadingsOf(IHtmlDocument document)
    {
        var above = TitleLevel;
        foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > above + 1)
            {
                yield return S["The heading “{0}” skips a level: there is none of the level above before it.", heading.TextContent.Trim()];
            }

            above = level;
        }
    }

    private IEnumerable<string> LinksOf(IHtmlDocument document)
    {
        foreach (var link in document.QuerySelectorAll("a"))
        {
            var (text, address) = (link.TextContent.Trim(), link.GetAttribute("href")?.Trim() ?? string.Empty);
            if (address.Length is 0 or 1 && address.TrimStart('#').Length == 0 && !link.HasAttribute("id") && !link.HasAttribute("name"))
            {
                yield return S["The link “{0}” has no address.", text];
            }
            else if (text.Length == 0 && address.Length > 0 && !link.QuerySelectorAll("img[alt]").Any(image => image.GetAttribute("alt")!.Trim().Length > 0))
            {
                yield return S["A link to {0} has no words.", address];
            }
        }
    }

    private static string NameOf(string? address) => Uri.UnescapeDataString(address?.Split('?')[0].TrimEnd('/').Split('/')[^1] ?? string.Empty);
}
