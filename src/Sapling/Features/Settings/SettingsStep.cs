using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using Sapling.Modules.Json;
using Sapling.Modules.Recipes;

namespace Sapling.Features.Settings;

/// <summary>
/// <c>{ "name": "settings", "SiteName": "…", "OrganizationSettings": { … } }</c>: sets properties of the site settings;
/// attaches anything else under its name.
/// </summary>
internal sealed class SettingsStep(ISiteService sites) : NamedRecipeStepHandler("settings")
{
    private static readonly FrozenDictionary<string, PropertyInfo> Known = typeof(ISite).GetProperties()
        .Where(property => property.CanWrite)
        .ToFrozenDictionary(property => property.Name, StringComparer.Ordinal);

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step.Content())
        {
            if (Known.TryGetValue(name, out var property))
            {
                property.SetValue(site, Read(name, value, property.PropertyType));
            }
            else
            {
                site.Properties[name] = value?.DeepClone();
            }
        }

        await sites.UpdateSiteSettingsAsync(site);
    }

    private static object? Read(string name, JsonNode? value, Type type)
    {
        try
        {
            return value.Deserialize(type, StoredJson.Options);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The setting \"{name}\" cannot be \"{value}\".", exception);
        }
    }
}
