using ForumOrchard.Site.Pages;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.News.Services;

/// <summary>Names the list of news in breadcrumbs and in the sitemap.</summary>
public sealed class NewsListPage(IStringLocalizer<NewsListPage> S) : IListPage
{
    public string Path => "news";

    public string Title => S["News and events"];
}
