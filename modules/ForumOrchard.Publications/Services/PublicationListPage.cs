using ForumOrchard.Site.Pages;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Publications.Services;

/// <summary>Names the list of publications in breadcrumbs and in the sitemap.</summary>
public sealed class PublicationListPage(IStringLocalizer<PublicationListPage> S) : IListPage
{
    public string Path => "publications";

    public string Title => S["Publications"];
}
