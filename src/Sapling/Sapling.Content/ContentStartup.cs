using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using Sapling.Content.Definitions;
using Sapling.Content.Handlers;
using Sapling.Content.Items;
using Sapling.Content.Records;
using Sapling.Content.Text;

namespace Sapling.Content;

/// <summary>Services for every feature with content. Its handlers run before those of all features.</summary>
internal sealed class ContentStartup : StartupBase
{
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddOptions<ContentOptions>();
        services.AddHttpContextAccessor();

        services.AddSingleton<DefinitionCache>();
        services.AddScoped<IContentDefinitionManager, ContentDefinitionManager>();
        services.AddSingleton<ITypeActivatorFactory<ContentPart>, ContentPartFactory>();
        services.AddSingleton<ITypeActivatorFactory<ContentField>, ContentFieldFactory>();

        services.AddSingleton<DefinitionTexts>();

        services.AddScoped<ContentPartHandlerResolver>();
        services.AddScoped<IContentPartHandlerResolver>(provider => provider.GetRequiredService<ContentPartHandlerResolver>());
        services.AddScoped<ContentFieldHandlerResolver>();
        services.AddScoped<IContentFieldHandlerResolver>(provider => provider.GetRequiredService<ContentFieldHandlerResolver>());
        services.AddScoped<IContentHandler, UpdateContentsHandler>();
        services.AddScoped<IContentHandler, ContentPartHandlerCoordinator>();

        services.TryAddSingleton<IContentItemIdGenerator, DefaultContentItemIdGenerator>();
        services.AddScoped<IContentManagerSession, ContentManagerSession>();
        services.AddScoped<IContentManager, DefaultContentManager>();
        services.AddScoped<IContentHandleManager, ContentHandleManager>();
        services.AddScoped<IContentHandleProvider, ContentItemIdHandleProvider>();

        services.AddIndexProvider<ContentItemIndexProvider>();
        services.AddDataMigration<Migrations>();

        services.AddSingleton<ISlugService, SlugService>();
        services.AddOptions<HtmlSanitizerOptions>();
        services.Configure<HtmlSanitizerOptions>(options => options.Configure.Add(sanitizer =>
        {
            sanitizer.AllowedAttributes.Add("class");
            sanitizer.AllowedTags.Remove("form");
            sanitizer.AllowedSchemes.Add("mailto");
            sanitizer.AllowedSchemes.Add("tel");
        }));
        services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
    }
}
