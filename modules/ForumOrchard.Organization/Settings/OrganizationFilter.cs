using System.Globalization;
using Fluid;
using Fluid.Values;
using ForumOrchard.Languages;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace ForumOrchard.Organization.Settings;

/// <summary><c>{% assign organization = "" | organization %}</c>: name, tagline and addresses of the organization in the current language.</summary>
public sealed class OrganizationFilter(ISiteService sites, IAutorouteEntries routes) : ILiquidFilter
{
    /// <inheritdoc/>
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var settings = await sites.GetSettingsAsync<OrganizationSettings>();
        return FluidValue.Create(
            new OrganizationViewModel
            {
                Name = settings.Names.In() ?? string.Empty,
                Tagline = settings.Taglines.In() ?? string.Empty,
                Copyright = settings.Copyright.In() ?? string.Empty,
                Email = settings.Email,
                Facebook = settings.Facebook,
                Twitter = settings.Twitter,
                HelpAddress = settings.HelpPath.Length == 0 ? string.Empty : await HelpAsync(settings.HelpPath),
            },
            context.Options);
    }

    /// <summary>Help is needed now: where the page is not translated, the link leads to it in the site's default language at once.</summary>
    private async Task<string> HelpAsync(string path)
    {
        var own = $"/{CultureInfo.CurrentUICulture.Name}/{path}";
        var main = $"/{MainLanguage.Current?.Name}/{path}";
        return "~" + (await routes.TryGetEntryByPathAsync(own) is (false, _) && await routes.TryGetEntryByPathAsync(main) is (true, _) ? main : own);
    }
}
