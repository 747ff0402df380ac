using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Sapling.Features.Localization;

/// <summary>The <c>Content-Language</c> header of responses.</summary>
[Feature("OrchardCore.Localization.ContentLanguageHeader")]
internal sealed class ContentLanguageHeaderStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.Configure<RequestLocalizationOptions>(options => options.ApplyCurrentCultureToResponseHeaders = true);
}
