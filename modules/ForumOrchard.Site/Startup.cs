using System.Text.Encodings.Web;
using System.Text.Unicode;
using ForumOrchard.Site.Languages;
using ForumOrchard.Site.Redirects;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.Modules;

namespace ForumOrchard.Site;

/// <summary>What every page of the Forum stands on.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<RequestLocalizationOptions>(options => options.RequestCultureProviders.Insert(0, new LanguageOfAddress { Options = options }));
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<CultureRouteConstraint>(CultureRouteConstraint.Name));

        // Left alone, each Cyrillic letter becomes a seven-byte entity, and a Russian page three times as long.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapHomeLanguage();
        app.UseMiddleware<OldAddressMiddleware>();
    }
}
