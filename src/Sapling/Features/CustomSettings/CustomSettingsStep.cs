using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using Sapling.Modules.Recipes;

namespace Sapling.Features.CustomSettings;

/// <summary><c>{ "name": "custom-settings", "Type": { a content item } }</c>: stores content items of a type as site settings.</summary>
internal sealed class CustomSettingsStep(ISiteService sites) : NamedRecipeStepHandler("custom-settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (type, item) in context.Step.Content())
        {
            site.Properties[type] = item?.DeepClone();
        }

        await sites.UpdateSiteSettingsAsync(site);
    }
}
