using System.Text.Json;
using Sapling.Modules.Features;
using Sapling.Modules.Files;
using Sapling.Modules.Startup;

namespace Sapling.Setup;

/// <summary>
/// Reads from a set-up recipe, and the recipes it runs, which features the site will have: they must be known before
/// any service exists.
/// </summary>
internal static class SetupRecipe
{
    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Ids of the features and themes that the recipe enables.</summary>
    /// <exception cref="SiteStartException">The recipe, or one that it runs, is missing or is not valid JSON.</exception>
    public static IReadOnlyList<string> FeaturesOf(string recipeName, ModuleCatalog catalog, bool preferProjectFolders)
    {
        using var files = new ModuleFiles(catalog.Modules, preferProjectFolders);
        var recipes = files.Modules
            .SelectMany(module => module.Under("Recipes/").Where(path => path.EndsWith(".recipe.json", StringComparison.OrdinalIgnoreCase)).Select(path => Read(files, module.ModuleId, path)))
            .ToLookup(recipe => recipe.Name, StringComparer.OrdinalIgnoreCase);
        var features = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Collect(recipeName, calledBy: null);
        return features;

        void Collect(string name, string? calledBy)
        {
            if (!seen.Add(name))
            {
                return;
            }

            var recipe = recipes[name].FirstOrDefault() ?? throw new SiteStartException(calledBy is null
                ? $"There is no recipe \"{name}\" among the modules of this application; the configuration names it as RecipeName."
                : $"There is no recipe \"{name}\" among the modules of this application; the recipe \"{calledBy}\" runs it.");
            features.AddRange(recipe.Features);
            foreach (var called in recipe.Calls)
            {
                Collect(called, name);
            }
        }
    }

    private static Summary Read(ModuleFiles files, string moduleId, string path)
    {
        try
        {
            using var stream = files.Find(moduleId, path)!.CreateReadStream();
            using var document = JsonDocument.Parse(stream, Tolerant);
            var root = document.RootElement;
            var summary = new Summary(Text(root, "name") ?? Path.GetFileName(path)[..^".recipe.json".Length]);
            foreach (var step in Items(root, "steps"))
            {
                switch (Text(step, "name")?.ToUpperInvariant())
                {
                    case "FEATURE":
                        summary.Features.AddRange(Items(step, "enable").Select(id => id.GetString()!));
                        break;
                    case "THEMES":
                        summary.Features.AddRange(new[] { Text(step, "admin"), Text(step, "site") }.OfType<string>().Where(id => id.Length > 0));
                        break;
                    case "RECIPES":
                        summary.Calls.AddRange(Items(step, "Values").Select(recipe => Text(recipe, "name")).OfType<string>());
                        break;
                    default:
                        break;
                }
            }

            return summary;
        }
        catch (JsonException exception)
        {
            throw new SiteStartException($"The recipe {moduleId}/{path} is not valid JSON: {exception.Message}", exception);
        }
    }

    private static JsonElement? Property(JsonElement element, string name)
        => element.ValueKind != JsonValueKind.Object
            ? null
            : element.EnumerateObject().Where(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(property => (JsonElement?)property.Value).FirstOrDefault();

    private static string? Text(JsonElement element, string name)
        => Property(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name)
        => Property(element, name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : default;

    private sealed record Summary(string Name)
    {
        public List<string> Features { get; } = [];

        public List<string> Calls { get; } = [];
    }
}
