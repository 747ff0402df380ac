using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ForumOrchard.Glossary.Concepts;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace ForumOrchard.Glossary.Storage;

/// <summary>
/// <c>{ "name": "Glossary", "concepts": [{ "Id": "protection-order", "Domain": "violence", "Wordings": { "en": { "Preferred": "protection order", "Definition": "…" } } }, …] }</c>:
/// adds terms. Those whose id the site has already are left as they are, to keep what editors wrote.
/// </summary>
public sealed class GlossaryStep(TermbaseStore store, ConceptCheck check) : NamedRecipeStepHandler("Glossary")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var termbase = await store.LoadAsync();
        foreach (var concept in (context.Step["concepts"] as JsonArray ?? []).Select(Read))
        {
            if (concept is not null && termbase.Find(concept.Id) is not null)
            {
                continue;
            }

            string[] faults = concept is null ? ["A concept of the glossary is none, has no id, or has a language that is none."] : [.. check.FaultsOf(concept, termbase.Concepts).Select(fault => $"{concept.Id}: {fault}")];
            foreach (var fault in faults)
            {
                context.Errors.Add(fault);
            }

            if (concept is not null && faults.Length == 0)
            {
                termbase.Concepts.Add(concept);
            }
        }

        await store.SaveAsync(termbase);
    }

    private static Concept? Read(JsonNode? node)
    {
        try
        {
            return node.Deserialize<Concept>() is { Wordings: { } wordings } concept && ConceptId.IsOne(concept.Id ?? string.Empty) && wordings.Keys.All(IsLanguage)
                ? new Concept { Id = concept.Id!, Domain = ConceptText.OneLine(concept.Domain), Wordings = ConceptText.Clean(wordings) }
                : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // A null where a wording belongs, or a language twice.
            return null;
        }
    }

    /// <exception cref="CultureNotFoundException">It cannot be one: every page with terms would fail.</exception>
    private static bool IsLanguage(string culture) => CultureInfo.GetCultureInfo(culture).Name.Length > 0;
}
