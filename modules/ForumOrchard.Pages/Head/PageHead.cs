using System.Globalization;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Translations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Media;
using OrchardCore.ResourceManagement;

namespace ForumOrchard.Pages.Head;

/// <summary>Writes a page's description into the document's head, for search engines, social networks and browsers.</summary>
public sealed class PageHead(
    IResourceManager resources,
    HeadTags tags,
    IPageTitleBuilder titles,
    ISiteAddresses addresses,
    IMediaFileStore media,
    ISiteName siteName,
    LanguageVersions languages)
{
    /// <summary>Registers the tags of a completed description.</summary>
    public async Task WriteAsync(PageDescription page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var name = await siteName.GetAsync();

        if (!page.IsHome)
        {
            titles.AddSegment(new StringHtmlContent(page.Title), "0");
        }

        if (!page.IsPastEnd)
        {
            tags.Link("canonical", page.Url);
            await WriteVersionsAsync(page);
        }

        tags.Link("alternate", await addresses.AbsoluteAsync($"/{CultureInfo.CurrentUICulture.Name}/feed"), "application/atom+xml", name);
        if (page.IsHidden || page.IsPastEnd)
        {
            tags.Meta("robots", "noindex");
        }

        if (page.Description is { Length: > 0 } description)
        {
            tags.Meta("description", description);
            tags.Property("og:description", description);
        }

        tags.Property("og:type", page.OpenGraphType);
        tags.Property("og:title", page.Title);
        tags.Property("og:url", page.Url);
        tags.Property("og:site_name", name);
        tags.Property("og:locale", CultureInfo.CreateSpecificCulture(CultureInfo.CurrentUICulture.Name).Name.Replace('-', '_'));
        if (page.OpenGraphType == "article" && page.PublishedUtc is { } published)
        {
            tags.Property("article:published_time", published.ToString("O", CultureInfo.InvariantCulture));
        }

        var image = await ImageAsync(page);
        if (image is not null)
        {
            tags.Property("og:image", image);
        }

        await WriteStructuredDataAsync(page, image);
    }

    /// <summary>Search engines count alternates only if each of them names the others, which further pages of a list cannot, and pages without anything to read should not.</summary>
    private async Task WriteVersionsAsync(PageDescription page)
    {
        var versions = await languages.OfAsync(page);
        if (page.FirstPage is not null || versions.FirstOrDefault(version => version.IsCurrent) is not { IsMissing: false })
        {
            return;
        }

        foreach (var version in versions.Where(version => !version.IsMissing))
        {
            tags.Link("alternate", await addresses.AbsoluteAsync(version.Path), language: version.Code);
        }

        tags.Link("alternate", await addresses.AbsoluteAsync(await languages.OtherLanguagesPathAsync(page, versions)), language: LanguageVersions.OtherLanguages);
    }

    private async Task<string?> ImageAsync(PageDescription page)
    {
        if (string.IsNullOrEmpty(page.ImagePath))
        {
            return null;
        }

        var url = media.MapPathToPublicUrl(page.ImagePath);
        return Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url : await addresses.AbsoluteAsync(url);
    }

    private async Task WriteStructuredDataAsync(PageDescription page, string? image)
    {
        var data = page.StructuredData.ToList();
        foreach (var one in data)
        {
            one.TryAdd("url", page.Url);
            if (!JsonLd.IsOrganization(one))
            {
                one.TryAdd("inLanguage", CultureInfo.CurrentUICulture.Name);
            }

            one.TryAdd("image", image);
        }

        if (!page.IsHome)
        {
            var steps = new List<(string Name, string Url)>();
            foreach (var step in page.Ancestors)
            {
                steps.Add((step.Text, await addresses.AbsoluteAsync(step.Path)));
            }

            data.Add(JsonLd.Breadcrumb([.. steps, (page.Title, page.Url)]));
        }

        if (data.Count > 0)
        {
            resources.RegisterHeadScript(new HtmlString(JsonLd.ToScript(data)));
        }
    }
}
