using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Features.Localization.Admin;
using Sapling.Features.Localization.Cultures;
using Sapling.Features.Localization.Liquid;
using Sapling.Features.Localization.Localizers;
using Sapling.Features.Localization.PortableObjects;
using Sapling.Modules.Startup;

namespace Sapling.Features.Localization;

/// <summary>Request cultures, and localizers that read PO files.</summary>
internal sealed class Startup : StartupBase, IBeforeRouting
{
    /// <summary>Before everything that outputs text.</summary>
    public override int ConfigureOrder => -100;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ILocalizationService, LocalizationService>();
        services.AddSingleton<RequestCultures>();
        services.AddSingleton<IModularTenantEvents>(provider => provider.GetRequiredService<RequestCultures>());
        services.AddLiquidFilter<SupportedCulturesFilter>("supported_cultures");

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ILocalizationFileLocationProvider, PoFiles>();
        services.AddSingleton<IPluralRuleProvider, DefaultPluralRuleProvider>();
        services.AddSingleton<ILocalizationManager, PoCatalogs>();
        services.AddSingleton<PoStringLocalizerFactory>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory>(provider => provider.GetRequiredService<PoStringLocalizerFactory>()));
        services.Replace(ServiceDescriptor.Singleton<IHtmlLocalizerFactory, PoHtmlLocalizerFactory>());
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.TryAddTransient(typeof(IHtmlLocalizer<>), typeof(HtmlLocalizer<>));
        services.TryAddTransient<IViewLocalizer, ViewLocalizer>();
    }

    /// <summary>A language that an editor has added counts from the next request on, for its routes too.</summary>
    public void ConfigureBeforeRouting(IApplicationBuilder app)
    {
        var cultures = app.ApplicationServices.GetRequiredService<RequestCultures>();
        app.Use(async (context, next) =>
        {
            await cultures.FollowAsync(context.RequestServices);
            await next(context);
        });
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseRequestLocalization(serviceProvider.GetRequiredService<IOptions<RequestLocalizationOptions>>().Value);
}

/// <summary>The form of the site's languages.</summary>
[RequireFeatures("OrchardCore.Admin")]
internal sealed class CulturesStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSiteDisplayDriver<CulturesDriver>();
        services.AddPermissionProvider<CulturesPermissions>();
        services.AddNavigationProvider<CulturesMenu>();
    }
}
