using System.Security.Claims;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Languages;
using ForumOrchard.Translations.Rights;
using OrchardCore.Localization;

namespace ForumOrchard.Glossary.Editing;

/// <summary>The languages in which the glossary has or may have terms.</summary>
public sealed class GlossaryLanguages(ILocalizationService localization, LanguageRights rights)
{
    /// <summary>Those of the site, the default one first, then those that only the glossary has: terms may be there before the site is.</summary>
    public async Task<IReadOnlyList<string>> AllAsync(IEnumerable<Concept> concepts) =>
        [.. (await OfSiteAsync()).Concat(concepts.SelectMany(concept => concept.Wordings.Keys).Distinct().Order(StringComparer.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Those of <see cref="AllAsync"/> in which somebody works.</summary>
    public async Task<IReadOnlyList<string>> MineAsync(ClaimsPrincipal user, IEnumerable<Concept> concepts)
    {
        var mine = new List<string>();
        foreach (var culture in await AllAsync(concepts))
        {
            if (await rights.MayAsync(user, culture))
            {
                mine.Add(culture);
            }
        }

        return mine;
    }

    /// <summary>What a concept says in languages in which somebody does not work: they neither take it out nor bring it back.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, Wording>>> OthersAsync(ClaimsPrincipal user, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        var mine = await MineAsync(user, [concept]);
        return [.. concept.Wordings.Where(wording => !mine.Contains(wording.Key, StringComparer.OrdinalIgnoreCase))];
    }

    /// <summary>Those of the site, the default one first.</summary>
    public Task<IReadOnlyList<string>> OfSiteAsync() => localization.GetCulturesDefaultFirstAsync();
}
