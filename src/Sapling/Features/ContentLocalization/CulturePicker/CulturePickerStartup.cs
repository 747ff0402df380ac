using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace Sapling.Features.ContentLocalization.CulturePicker;

/// <summary>Sets a request's culture from the item it shows, and links translations.</summary>
[Feature("OrchardCore.ContentLocalization.ContentCulturePicker")]
internal sealed class CulturePickerStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IContentCulturePickerService, ContentCulturePickerService>();
        services.AddLiquidFilter<SwitchCultureUrlFilter>("switch_culture_url");
        services.Configure<RequestLocalizationOptions>(options => options.RequestCultureProviders.Insert(0, new ContentRequestCultureProvider { Options = options }));
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapCulturePicker();
}
