using Fluid;
using ForumOrchard.Indexing;
using ForumOrchard.News.Drivers;
using ForumOrchard.News.Indexes;
using ForumOrchard.News.Models;
using ForumOrchard.News.Services;
using ForumOrchard.News.ViewModels;
using ForumOrchard.Site.Feeds;
using ForumOrchard.Site.Pages;
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
            .UseDisplayDriver<NewsArticlePartDisplayDriver>();
        services.AddContentPart<LatestNewsWidgetPart>()
            .UseDisplayDriver<LatestNewsWidgetPartDisplayDriver>();

        services.AddScoped<IContentDisplayDriver, ProgramNewsDisplayDriver>();

        services.AddScoped<NewsArchive>();
        services.AddScoped<IListPage, NewsListPage>();
        services.AddScoped<IPageDescriber, NewsArticleDescriber>();
        services.AddScoped<IFeedContributor, NewsFeed>();
        services.AddItemIndexHandler<NewsArticlePartIndexHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<NewsArticleIndexProvider>();

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<NewsArticlePart>();
            options.MemberAccessStrategy.Register<NewsArticleViewModel>();
            options.MemberAccessStrategy.Register<NewsNeighboursViewModel>();
        });
    }
}
