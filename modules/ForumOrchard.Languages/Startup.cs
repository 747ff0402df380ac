using ForumOrchard.Languages.Addresses;
using ForumOrchard.Languages.Days;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace ForumOrchard.Languages;

/// <summary>Determines the culture from the address before anything else uses it.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<RequestLocalizationOptions>(options => options.RequestCultureProviders.Insert(0, new LanguageOfAddress { Options = options }));
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<CultureRouteConstraint>(CultureRouteConstraint.Name));

        services.AddHttpContextAccessor();
        services.AddScoped<ISiteAddresses, SiteAddresses>();
        services.AddScoped<IContentLocalizationHandler, TranslatedAddress>();
        services.AddLiquidFilter<TransliterateFilter>("transliterate");
        services.AddScoped<SiteDays>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapHomeLanguage();
        app.UseMiddleware<CanonicalLanguage>();
    }
}
