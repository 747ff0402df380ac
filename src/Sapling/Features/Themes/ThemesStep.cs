using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using Sapling.Modules.Recipes;

namespace Sapling.Features.Themes;

/// <summary><c>{ "name": "themes", "site": "…", "admin": "…" }</c>; stores the names in the site settings, where Orchard Core has them.</summary>
internal sealed class ThemesStep(ISiteService sites, IShellFeaturesManager features) : NamedRecipeStepHandler("themes")
{
    private static readonly (string Key, string Property)[] Kinds =
        [("site", "CurrentThemeName"), ("admin", "CurrentAdminThemeName")];

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (key, property) in Kinds)
        {
            if (context.Step.Property(key)?.ToString() is not { Length: > 0 } theme)
            {
                continue;
            }

            if (!enabled.Contains(theme))
            {
                context.Errors.Add($"The theme \"{theme}\" is not among the enabled features.");
                continue;
            }

            site.Properties[property] = theme;
        }

        await sites.UpdateSiteSettingsAsync(site);
    }
}
