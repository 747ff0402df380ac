using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.ResourceManagement;
using OrchardCore.Seo.Models;

namespace Sapling.Stock.Parts;

/// <summary>Tells search engines and social networks what the part says of an item, on the item's own page.</summary>
internal sealed class SeoMetaDisplayDriver(IResourceManager resources, IPageTitleBuilder titles) : ContentPartDisplayDriver<SeoMetaPart>
{
    public override IDisplayResult? Display(SeoMetaPart part, BuildPartDisplayContext context)
    {
        if (context.DisplayType != "Detail" || !part.Render)
        {
            return null;
        }

        if (!string.IsNullOrEmpty(part.PageTitle))
        {
            titles.SetFixedTitle(new StringHtmlContent(part.PageTitle));
        }

        Name("description", part.MetaDescription);
        Name("keywords", part.MetaKeywords);
        Name("robots", part.MetaRobots);
        Property("og:type", part.OpenGraphType);
        Property("og:title", part.OpenGraphTitle);
        Property("og:description", part.OpenGraphDescription);
        Property("twitter:card", part.TwitterCard);
        Property("twitter:title", part.TwitterTitle);
        Property("twitter:description", part.TwitterDescription);
        Property("twitter:creator", part.TwitterCreator);
        Property("twitter:site", part.TwitterSite);

        if (!string.IsNullOrEmpty(part.Canonical))
        {
            resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = part.Canonical });
        }

        if (!string.IsNullOrEmpty(part.GoogleSchema))
        {
            resources.RegisterHeadScript(new HtmlString($"<script type=\"application/ld+json\">{part.GoogleSchema.Replace("</", "<\\/", StringComparison.Ordinal)}</script>"));
        }

        return null;
    }

    private void Name(string name, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            resources.RegisterMeta(new MetaEntry(name: name, content: content));
        }
    }

    private void Property(string property, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            resources.RegisterMeta(new MetaEntry(property: property, content: content));
        }
    }
}
