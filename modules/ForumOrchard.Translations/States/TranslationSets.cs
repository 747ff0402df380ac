using ForumOrchard.Languages;
using ForumOrchard.Translations.Indexes;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Translations.States;

/// <summary>Reads items in all their languages. Only rows of the index are read.</summary>
public sealed class TranslationSets(ISession session, ILocalizationService localization)
{
    /// <summary>The languages of the site, the default one first.</summary>
    public Task<IReadOnlyList<string>> CulturesAsync() => localization.GetCulturesDefaultFirstAsync();

    /// <summary>In no order.</summary>
    /// <param name="localizationSets">Which; null for all.</param>
    public async Task<IReadOnlyList<TranslationSet>> AllAsync(IReadOnlyCollection<string>? localizationSets = null)
    {
        var main = await localization.GetDefaultCultureAsync();
        var chosen = localizationSets?.ToArray();
        var rows = chosen is null
            ? await session.QueryIndex<TranslationIndex>().ListAsync()
            : await session.QueryIndex<TranslationIndex>(index => index.LocalizationSet.IsIn(chosen)).ListAsync();
        var assigned = (chosen is null
            ? await session.QueryIndex<AssignmentIndex>().ListAsync()
            : await session.QueryIndex<AssignmentIndex>(index => index.LocalizationSet.IsIn(chosen)).ListAsync()).OrderBy(one => one.DocumentId).ToLookup(one => one.LocalizationSet, StringComparer.Ordinal);
        return [.. rows.GroupBy(row => row.LocalizationSet, StringComparer.Ordinal).Select(set => new TranslationSet(set, main, assigned[set.Key]))];
    }

    /// <summary>One of them; null if there is none.</summary>
    public async Task<TranslationSet?> FindAsync(string localizationSet) => await AllAsync([localizationSet]) is [var set] ? set : null;

    /// <summary>One of them without asking whom its translations are assigned to; null if there is none.</summary>
    public async Task<TranslationSet?> FindUnassignedAsync(string localizationSet)
    {
        var rows = (await session.QueryIndex<TranslationIndex>(index => index.LocalizationSet == localizationSet).ListAsync()).ToList();
        return rows.Count > 0 ? new TranslationSet(rows, await localization.GetDefaultCultureAsync()) : null;
    }
}
