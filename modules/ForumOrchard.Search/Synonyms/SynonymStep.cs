using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace ForumOrchard.Search.Synonyms;

/// <summary>
/// <c>{ "name": "SearchSynonyms", "groups": [{ "why": "Abbreviation", "words": ["GBV", "gender-based violence"] }, …] }</c>:
/// adds groups to the existing ones; a group may also be the list of its words alone. Skips a group if one of its words
/// already exists, to keep the editors' version.
/// </summary>
public sealed class SynonymStep(SynonymStore store, SynonymCheck check) : NamedRecipeStepHandler("SearchSynonyms")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var set = await store.LoadAsync();
        var known = set.Groups.SelectMany(group => group.Words).Select(SynonymKey.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var group in context.Step["groups"] as JsonArray ?? [])
        {
            var members = group as JsonArray ?? (group as JsonObject)?["words"] as JsonArray ?? [];
            var words = SynonymText.Read(SynonymText.Write(members.OfType<JsonValue>().Select(word => word.ToString())));
            if (words.Exists(word => known.Contains(SynonymKey.Of(word))))
            {
                continue;
            }

            var faults = check.FaultsOf(words, set, 0).ToList();
            if (faults.Count == 0)
            {
                set.Add(words, (group as JsonObject)?["why"]?.ToString());
                known.UnionWith(words.Select(SynonymKey.Of));
            }

            foreach (var fault in faults)
            {
                context.Errors.Add(fault);
            }
        }

        await store.SaveAsync(set);
    }
}
