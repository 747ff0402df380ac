using ForumOrchard.Hosting.Requests;
using ForumOrchard.Languages;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Feeds;
using ForumOrchard.Pages.Head;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Pages.Navigation;
using ForumOrchard.Pages.Safety;
using ForumOrchard.Pages.Samples;
using ForumOrchard.Pages.Sitemaps;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Pages.Translations;
using ForumOrchard.Pages.Untranslated;
using ForumOrchard.Pages.Wishes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Media.Fields;
using StartupBase = OrchardCore.Modules.StartupBase;

namespace ForumOrchard.Pages;

/// <summary>The description of every page, and the lists, feeds and sitemaps of pages.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddContentPart<SensitivePart>();
        services.AddScoped<ListValues>();
        services.AddScoped<IContentHandler, ListChangesHandler>();
        services.AddScoped<IContentHandler, ShowableItemsHandler>();

        services.Configure<HtmlSanitizerOptions>(options => options.Configure.Add(ShownText.Allow));
        services.AddLiquidFilter<HeadingAnchorsFilter>("heading_anchors");

        services.AddScoped<ISiteName, SiteName>();
        services.AddScoped<SampleTitles>();
        services.AddScoped<RealItems>();
        services.AddScoped<ItemDescriptions>();
        services.AddScoped<LatestFeed>();
        services.AddScoped<ICurrentPage, CurrentPage>();
        services.AddScoped<IContentDisplayDriver, PageContentDriver>();
        services.AddScoped<Breadcrumbs>();
        services.AddScoped<LanguageVersions>();
        services.AddScoped<PageVersions>();
        services.AddSingleton<WishLimit>();
        services.AddScoped<TranslationWishes>();
        services.AddIndexProvider<TranslationWishIndexProvider>();
        services.AddShapeTableProvider<PageShapes>();
        services.AddScoped<HeadTags>();
        services.AddScoped<PageHead>();
        services.Configure<MvcOptions>(options => options.Filters.Add<PageFilter>());

        services.AddSingleton<SummaryCache>();
        services.AddSingleton<ITagRemovedEventHandler>(provider => provider.GetRequiredService<SummaryCache>());
        services.AddScoped<ContentListBuilder>();
        services.AddScoped<LocalizedItems>();
        services.AddScoped<TypeLanguages>();
        services.AddScoped<SitePages>();
        services.AddSingleton(new SitemapSize());

        services.AddLiquidModels(
            typeof(MediaField), // Orchard Core registers the fields of text, numbers, dates, links and terms, but not this one.
            typeof(HeadingAnchor),
            typeof(PageLink),
            typeof(PageLinks),
            typeof(PageNumber),
            typeof(LanguageVersion),
            typeof(UntranslatedViewModel),
            typeof(PageVersion),
            typeof(ContentListViewModel),
            typeof(ContentListFilter),
            typeof(ContentListOption),
            typeof(ContentSectionViewModel));
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapRead($"{{culture:{CultureRouteConstraint.Name}}}/feed", LatestFeed.WriteAsync);
        routes.MapRead("sitemap.xml", Sitemap.WriteIndexAsync);
        routes.MapRead(Sitemap.PartPattern, Sitemap.WritePartAsync);
        routes.MapRead("robots.txt", Robots.WriteAsync);
        routes.MapMissingHome();
    }
}
