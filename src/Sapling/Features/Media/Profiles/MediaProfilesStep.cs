using System.Text.Json;
using OrchardCore.Entities;
using OrchardCore.Media.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using Sapling.Modules.Json;

namespace Sapling.Features.Media.Profiles;

/// <summary><c>{ "name": "MediaProfiles", "MediaProfiles": { "card": { "Width": 480 } } }</c>: adds or changes profiles.</summary>
internal sealed class MediaProfilesStep(ISiteService sites) : NamedRecipeStepHandler("MediaProfiles")
{
    // No screen is wider; a larger image only costs time and disk space.
    private const int Largest = 4096;

    /// <inheritdoc/>
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var step = context.Step.Deserialize<MediaProfilesDocument>(StoredJson.Options)!;
        foreach (var (name, profile) in step.MediaProfiles)
        {
            if (profile is not { Width: >= 0 and <= Largest, Height: >= 0 and <= Largest, Quality: >= 0 and <= 100 } || profile.Width + profile.Height == 0)
            {
                context.Errors.Add($"The media profile \"{name}\" needs a width or a height of 1 to {Largest} pixels, and a quality of 1 to 100 or none.");
                return;
            }
        }

        var site = await sites.LoadSiteSettingsAsync();
        site.Alter<MediaProfilesDocument>(document =>
        {
            foreach (var (name, profile) in step.MediaProfiles)
            {
                document.MediaProfiles[name] = profile;
            }
        });
        await sites.UpdateSiteSettingsAsync(site);
    }
}
