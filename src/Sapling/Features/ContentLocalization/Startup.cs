using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using Sapling.Content.Localization;
using Sapling.Features.ContentLocalization.Entries;
using Sapling.Features.ContentLocalization.Handlers;
using Sapling.Features.ContentLocalization.Liquid;
using Sapling.Features.Contents.Admin;

namespace Sapling.Features.ContentLocalization;

/// <summary>Content items that are translations of each other.</summary>
internal sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LocalizationPart>().UseDisplayDriver<LocalizationPartDisplayDriver>().AddHandler<LocalizationPartHandler>();
        services.AddIndexProvider<LocalizedContentItemIndexProvider>();
        services.AddDataMigration<Migrations>();

        services.AddPermissionProvider<LocalizationPermissions>();
        services.AddScoped<LocalizationAccess>();
        services.AddScoped<IContentLocalizationManager, ContentLocalizationManager>();
        services.AddScoped<IForeignDocuments, ForeignDocuments>();
        services.AddSingleton<LocalizationMap>();
        services.AddScoped<ILocalizationEntries, LocalizationEntries>();
        services.AddLiquidFilter<LocalizationSetFilter>("localization_set");
    }
}

/// <summary>The languages in the list of content.</summary>
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
internal sealed class AdminStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IContentLanguages, ContentLanguages>();
}
