using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Modules.Recipes;

namespace Sapling.Features.Features;

/// <summary>
/// <c>{ "name": "feature", "enable": […], "disable": […] }</c>. Features are fixed before the container is built, so
/// this step only checks that the recipe matches them.
/// </summary>
internal sealed class FeatureStep(IExtensionManager extensions, IShellFeaturesManager features) : NamedRecipeStepHandler("feature")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var known = extensions.GetFeatures().Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in context.Step.Texts("enable"))
        {
            if (!known.Contains(id))
            {
                context.Errors.Add($"There is no feature \"{id}\".");
            }
            else if (!enabled.Contains(id))
            {
                context.Errors.Add($"The feature \"{id}\" is not enabled, and a running site cannot enable it.");
            }
        }

        foreach (var id in context.Step.Texts("disable").Where(enabled.Contains))
        {
            context.Errors.Add($"The feature \"{id}\" is enabled, and a running site cannot disable it.");
        }
    }
}
