using ForumOrchard.Pages.Wishes;
using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Words;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace ForumOrchard.Translations.Table;

/// <summary>All items of the site by all its languages.</summary>
public sealed class TranslationTable(TranslationSets sets, WordDesk words, TranslationWishes wishes, IContentDefinitionManager definitions)
{
    public const int PageSize = 50;

    /// <summary>What is looked for, a page of it.</summary>
    /// <param name="filter">What is looked for.</param>
    /// <param name="page">From 1; pages beyond the last are the last.</param>
    public async Task<TranslationPage> ReadAsync(TranslationFilter filter, int page)
    {
        var (cultures, types, all) = await AllAsync();
        var open = new OpenWishes(await wishes.CountsAsync());
        var found = Found(all, filter, cultures, open);
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var collections = await words.ReadAsync();
        return new TranslationPage(filter, cultures, types, [.. cultures.Select(culture => Total(all, collections, culture))], found.Count, shown, pages, [.. found.Skip((shown - 1) * PageSize).Take(PageSize)], open)
        {
            Translators = Translators(all, cultures),
            Words = [.. collections.Where(collection => collection.Rows.Any(filter.Has))],
        };
    }

    /// <summary>All words that are looked for, with their collections.</summary>
    public async Task<IReadOnlyList<(TranslatedCollection Collection, WordRow Row)>> ReadWordsAsync(TranslationFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return [.. (await words.ReadAsync()).SelectMany(collection => collection.Rows.Where(filter.Has).Select(row => (collection, row)))];
    }

    /// <summary>All items that are looked for.</summary>
    public async Task<(IReadOnlyList<string> Cultures, IReadOnlyList<TranslationSet> Sets, OpenWishes Wishes)> ReadAllAsync(TranslationFilter filter)
    {
        var (cultures, _, all) = await AllAsync();
        var open = new OpenWishes(await wishes.CountsAsync());
        return (cultures, Found(all, filter, cultures, open), open);
    }

    private async Task<(IReadOnlyList<string> Cultures, IReadOnlyDictionary<string, string> Types, List<TranslationSet> Sets)> AllAsync()
    {
        // Items whose type editors do not see in lists are no pages of their own: a comment, a widget.
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.GetSettings<ContentTypeSettings>().Listable).ToDictionary(type => type.Name, type => type.DisplayName, StringComparer.Ordinal);
        return (await sets.CulturesAsync(), types, [.. (await sets.AllAsync()).Where(set => types.ContainsKey(set.Original.Latest.ContentType))]);
    }

    // The most urgent first; among equals, what visitors asked for most often, then what was changed last.
    private static List<TranslationSet> Found(IEnumerable<TranslationSet> all, TranslationFilter filter, IReadOnlyList<string> cultures, OpenWishes open) =>
    [
        .. all.Where(set => filter.Has(set, cultures))
            .OrderBy(set => filter.Asked(set, cultures).Min(set.StateIn) ?? TranslationState.UpToDate)
            .ThenByDescending(set => filter.Asked(set, cultures).Sum(culture => open.For(set, culture)))
            .ThenByDescending(set => set.Original.Latest.SavedUtc)
            .ThenBy(set => set.Original.Latest.ContentItemId, StringComparer.Ordinal),
    ];

    /// <summary>Those to whom anything is assigned, by name.</summary>
    private static IReadOnlyList<(string UserId, string UserName)> Translators(List<TranslationSet> all, IReadOnlyList<string> cultures) =>
    [
        .. all.SelectMany(set => cultures.Select(set.AssignedIn)).OfType<AssignmentIndex>().DistinctBy(one => one.UserId).OrderBy(one => one.UserName, StringComparer.CurrentCulture)
            .Select(one => (one.UserId, one.UserName)),
    ];

    private static CultureTotal Total(List<TranslationSet> all, IReadOnlyList<TranslatedCollection> collections, string culture)
    {
        var (states, original, missingWords) = (Enum.GetValues<TranslationState>().ToDictionary(state => state, _ => 0), 0, 0);
        foreach (var set in all)
        {
            if (set.StateIn(culture) is not { } state)
            {
                original++;
                continue;
            }

            states[state]++;
            missingWords += state == TranslationState.Missing ? set.Original.Said.Words : 0;
        }

        return new CultureTotal(culture, original + states[TranslationState.UpToDate], all.Count, states, missingWords) { Words = [.. collections.SelectMany(collection => collection.In(culture)).Select(row => row.State)] };
    }
}
