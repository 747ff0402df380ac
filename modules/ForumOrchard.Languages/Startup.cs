using ForumOrchard.Health.Points;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Languages.Days;
using ForumOrchard.Languages.Interface;
using ForumOrchard.Languages.Plurals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.Liquid;
using OrchardCore.Localization;
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

        services.AddSingleton<IPluralRuleProvider, PluralRules>();
        services.AddSingleton<ITranslationProvider, FewerForms>();
        MainLanguageTextsFactory.AddTo(services);

        services.AddHttpContextAccessor();
        services.AddScoped<ISiteAddresses, SiteAddresses>();
        services.AddHealthPoint<BaseAddressPoint>();
        services.AddScoped<IContentLocalizationHandler, TranslatedAddress>();
        services.AddLiquidFilter<TransliterateFilter>("transliterate");
        services.AddLiquidFilter<MainLanguageFilter>("main_language");
        services.AddLiquidFilter<LongDayFilter>("long_day");
        services.AddScoped<SiteDays>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapHomeLanguage();
        app.UseMiddleware<CanonicalLanguage>();
    }
}
