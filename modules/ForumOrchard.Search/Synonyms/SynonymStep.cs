using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace ForumOrchard.Search.Synonyms;

/// <summary>
/// <c>{ "name": "SearchSynonyms", "groups": [["GBV", "gender-based violence"], …] }</c>: adds groups to the existing
/// ones. Skips a group if one of its words already exists, to keep the editors' version.
/// </summary>
public sealed class SynonymStep(SynonymStore store, SynonymCheck check) : NamedRecipeStepHandler("SearchSynonyms")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var set = await store.LoadAsync();
        var known = set.Groups.SelectMany(group => group.Words).Select(SynonymKey.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var group in (context.Step["groups"] as JsonArray ?? []).OfType<JsonArray>())
        {
            var words = SynonymText.Read(SynonymText.Write(group.OfType<JsonValue>().Select(word => word.ToString())));
            if (words.Exists(word => known.Contains(SynonymKey.Of(word))))
            {
                continue;
            }

            var faults = check.FaultsOf(words, set, 0).ToList();
            if (faults.Count == 0)
            {
                set.Add(words);
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
