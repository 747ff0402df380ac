using ForumOrchard.Editing.Checks;
using ForumOrchard.Indexing;
using ForumOrchard.News.Drivers;
using ForumOrchard.News.Handlers;
using ForumOrchard.News.Indexes;
using ForumOrchard.News.Models;
using ForumOrchard.News.Services;
using ForumOrchard.News.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Latest;
using ForumOrchard.Pages.Sections;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace ForumOrchard.News;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<NewsArticlePart>()
            .UseDisplayDriver<NewsArticlePartDisplayDriver>()
            .AddHandler<NewsArticlePartHandler>();
        services.AddLatestWidget<LatestNewsWidgetPart, NewsSection>();

        services.AddScoped<NewsArchive>();
        services.AddSection<NewsSection>();
        services.AddScoped<IPageDescriber, NewsArticleDescriber>();
        services.AddItemIndexHandler<NewsArticlePartIndexHandler>();
        services.Configure<PastDates>(past => past.Add<NewsArticlePart>(nameof(NewsArticlePart.Date)));
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<NewsArticleIndexProvider>();

        services.AddLiquidModels(
            typeof(NewsArticlePart),
            typeof(NewsArticleViewModel),
            typeof(NewsNeighboursViewModel));
    }
}
