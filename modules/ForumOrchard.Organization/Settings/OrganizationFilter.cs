using System.Globalization;
using Fluid;
using Fluid.Values;
using ForumOrchard.Languages;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace ForumOrchard.Organization.Settings;

/// <summary><c>{% assign organization = "" | organization %}</c>: name, tagline and addresses of the organization in the current language.</summary>
public sealed class OrganizationFilter(ISiteService sites) : ILiquidFilter
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
                HelpAddress = settings.HelpPath.Length == 0 ? string.Empty : $"~/{CultureInfo.CurrentUICulture.Name}/{settings.HelpPath}",
            },
            context.Options);
    }
}
