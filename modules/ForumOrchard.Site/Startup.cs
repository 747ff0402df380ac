using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using ForumOrchard.Site.Addresses;
using ForumOrchard.Site.Days;
using ForumOrchard.Site.Feeds;
using ForumOrchard.Site.Health;
using ForumOrchard.Site.Languages;
using ForumOrchard.Site.Lists;
using ForumOrchard.Site.Pages;
using ForumOrchard.Site.Redirects;
using ForumOrchard.Site.Requests;
using ForumOrchard.Site.Safety;
using ForumOrchard.Site.Settings;
using ForumOrchard.Site.Settings.Editing;
using ForumOrchard.Site.Sitemaps;
using ForumOrchard.Site.Terms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Liquid;
using OrchardCore.Media.Fields;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using StartupBase = OrchardCore.Modules.StartupBase;

namespace ForumOrchard.Site;

/// <summary>What every page of the Forum stands on.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<RequestLocalizationOptions>(options => options.RequestCultureProviders.Insert(0, new LanguageOfAddress { Options = options }));
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<CultureRouteConstraint>(CultureRouteConstraint.Name));

        services.AddDataMigration<Migrations>();
        services.AddContentPart<SensitivePart>();
        services.AddContentPart<LabelsPart>().UseDisplayDriver<LabelsPartDisplayDriver>();

        services.AddHttpContextAccessor();
        services.AddScoped<ISiteAddresses, SiteAddresses>();
        services.AddScoped<SiteDays>();
        services.AddScoped<ICurrentPage, CurrentPage>();
        services.AddScoped<Breadcrumbs>();
        services.AddScoped<LanguageVersions>();
        services.AddScoped<HeadTags>();
        services.AddScoped<PageHead>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<PageFilter>();
            options.Conventions.Add(new HeadConvention());
        });
        services.AddScoped<IContentDisplayDriver, PageContentDriver>();
        services.AddShapeTableProvider<PageShapes>();
        services.Configure<TemplateOptions>(options =>
        {
            // Orchard Core registers the fields of text, numbers, dates, links and terms, and not this one.
            options.MemberAccessStrategy.Register<MediaField>();
            options.MemberAccessStrategy.Register<PageLink>();
            options.MemberAccessStrategy.Register<PageLinks>();
            options.MemberAccessStrategy.Register<PageNumber>();
            options.MemberAccessStrategy.Register<LanguageVersion>();
            options.MemberAccessStrategy.Register<UntranslatedViewModel>();
            options.MemberAccessStrategy.Register<HotlineViewModel>();
            options.MemberAccessStrategy.Register<OrganizationViewModel>();
        });

        services.AddPermissionProvider<SitePermissions>();
        services.AddNavigationProvider<SiteAdminMenu>();
        services.AddSiteDisplayDriver<OrganizationSettingsDisplayDriver>();
        services.AddSiteDisplayDriver<RedirectsSettingsDisplayDriver>();

        services.AddScoped<ContentListBuilder>();
        services.AddScoped<LocalizedItems>();
        services.AddScoped<SitePages>();
        services.AddSingleton(new SitemapSize());
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<ContentListViewModel>();
            options.MemberAccessStrategy.Register<ContentListFilter>();
            options.MemberAccessStrategy.Register<ContentListOption>();
            options.MemberAccessStrategy.Register<ContentSectionViewModel>();
            options.MemberAccessStrategy.Register<Term>();
        });

        services.AddScoped<ITermLabels, TermLabels>();
        services.AddScoped<IContentHandler, TermsChangedHandler>();
        services.AddLiquidFilter<TermLabelFilter>("term_label");
        services.AddLiquidFilter<OrganizationFilter>("organization");
        services.AddLiquidFilter<TransliterateFilter>("transliterate");
        services.AddScoped<IContentLocalizationHandler, TranslatedAddress>();

        // The runtime says where its keys are; files that can be read are ours to see to.
        services.AddOptions<KeyManagementOptions>().PostConfigure<ILoggerFactory>((options, loggers) =>
        {
            if (options.XmlRepository is FileSystemXmlRepository files)
            {
                options.XmlRepository = new ReadableKeys(files.Directory, loggers);
            }
        });

        // Over HTTPS too: the one secret that a page holds is its form's token, which is encrypted anew each time, so that its length betrays nothing.
        services.Configure<ResponseCompressionOptions>(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml", "application/manifest+json"];
        });
        services.AddSingleton<IStartupFilter, AcceptedEncoding>();
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);

        // Left alone, each Cyrillic letter becomes a seven-byte entity, and a Russian page three times as long. Orchard Core has its encoders from the
        // host, which reads no options of a module.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(JavaScriptEncoder.Create(UnicodeRanges.All));
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapHomeLanguage();
        routes.MapRead($"{{culture:{CultureRouteConstraint.Name}}}/feed", LatestFeed.WriteAsync);
        routes.MapRead("sitemap.xml", Sitemap.WriteIndexAsync);
        routes.MapRead(Sitemap.PartPattern, Sitemap.WritePartAsync);
        routes.MapRead("robots.txt", Robots.WriteAsync);
        routes.MapRead("health/ready", Readiness.WriteAsync);
        app.UseMiddleware<CanonicalLanguage>();
        app.UseMiddleware<OldAddressMiddleware>();
    }
}
