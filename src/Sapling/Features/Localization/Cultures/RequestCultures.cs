using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Sapling.Features.Localization.Cultures;

/// <summary>
/// Keeps the request cultures in sync with the site settings: the pipeline is built once, but an editor may add a
/// culture later.
/// </summary>
internal sealed class RequestCultures(IOptions<RequestLocalizationOptions> options) : ModularTenantEvents
{
    private LocalizationSettings? _applied;

    /// <summary>Code that runs before the first request sees the cultures too.</summary>
    public override Task ActivatingAsync() => FollowAsync(ShellScope.Services!);

    /// <summary>Updates the cultures if the settings have changed since the last request.</summary>
    public async Task FollowAsync(IServiceProvider services)
    {
        var settings = await services.GetRequiredService<ISiteService>().GetSettingsAsync<LocalizationSettings>();
        if (ReferenceEquals(settings, _applied))
        {
            return;
        }

        var service = services.GetRequiredService<ILocalizationService>();
        var supported = (await service.GetSupportedCulturesAsync()).Select(CultureInfo.GetCultureInfo).ToList();
        options.Value.SupportedCultures = supported;
        options.Value.SupportedUICultures = supported;
        options.Value.FallBackToParentCultures = settings.FallBackToParentCulture;
        options.Value.FallBackToParentUICultures = settings.FallBackToParentCulture;
        options.Value.DefaultRequestCulture = new RequestCulture(CultureInfo.GetCultureInfo(await service.GetDefaultCultureAsync()));
        _applied = settings;
    }
}
