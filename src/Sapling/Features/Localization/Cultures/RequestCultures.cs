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
/// Keeps the cultures that a request can have in step with the site settings: the pipeline is built once, and an editor may
/// add a language while it runs.
/// </summary>
internal sealed class RequestCultures(IOptions<RequestLocalizationOptions> options) : ModularTenantEvents
{
    private LocalizationSettings? _applied;

    /// <summary>Routes are matched before the pipeline asks, and some begin with a language: the first request shall find them.</summary>
    public override Task ActivatingAsync() => FollowAsync(ShellScope.Services!);

    /// <summary>Takes the cultures over if the settings have changed since the last request.</summary>
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
