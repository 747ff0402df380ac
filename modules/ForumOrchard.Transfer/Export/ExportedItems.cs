using System.Globalization;
using System.Linq.Expressions;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Transfer.Export;

/// <summary>Finds the items to export: of all types, also those that no list of the admin shows.</summary>
public sealed class ExportedItems(ISession session, IStore store, IContentDefinitionManager definitions)
{
    public const int PageSize = 50;

    /// <summary>More narrow a list no further, but make a query that no database takes.</summary>
    private const int MostWords = 12;

    /// <summary>A page of the list.</summary>
    /// <param name="filter">Which items.</param>
    /// <param name="page">From 1; a number beyond the end selects the last page.</param>
    public async Task<(IReadOnlyList<ExportItem> Items, int Total, int Page, int Pages)> ListAsync(ExportFilter filter, int page)
    {
        var names = (await definitions.ListTypeDefinitionsAsync()).ToDictionary(type => type.Name, type => type.DisplayName, StringComparer.Ordinal);
        var query = Like(session, filter).Where(index => index.Latest);
        var total = await query.CountAsync();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var items = await query.OrderByDescending(index => index.ModifiedUtc).ThenByDescending(index => index.Id).Skip((page - 1) * PageSize).Take(PageSize).ListAsync();
        return ([.. items.Select(item => Describe(item, names))], total, page, pages);
    }

    /// <summary>The types that there are items of.</summary>
    public async Task<IReadOnlyList<(string Name, string DisplayName)>> TypesAsync()
    {
        var used = new List<(string, string)>();
        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            var name = type.Name;
            if (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentType == name).CountAsync() > 0)
            {
                used.Add((name, type.DisplayName));
            }
        }

        return used;
    }

    /// <summary>The published and the latest versions, read at one moment: nothing changes between two items.</summary>
    /// <param name="filter">Which items.</param>
    /// <param name="ids">Only these; null for all.</param>
    public async Task<IReadOnlyList<ContentItem>> VersionsAsync(ExportFilter filter, string[]? ids)
    {
        await using var reading = store.CreateSession(withTracking: false);
        var query = Like(reading, filter).Where(index => index.Latest || index.Published);
        if (ids is not null)
        {
            query = query.Where(index => index.ContentItemId.IsIn(ids));
        }

        // The published version first: an import ends with the latest, as it was made.
        return [.. (await query.ListAsync()).OrderBy(item => item.CreatedUtc).ThenBy(item => item.ContentItemId, StringComparer.Ordinal).ThenBy(item => item.Latest)];
    }

    private static IQuery<ContentItem, ContentItemIndex> Like(ISession session, ExportFilter filter)
    {
        var query = session.Query<ContentItem, ContentItemIndex>();
        if (filter.Type is { } type)
        {
            query = query.Where(index => index.ContentType == type);
        }

        return filter.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Select(Has).Aggregate(query, (found, has) => found.Where(has));
    }

    /// <summary>SQLite overlooks the case of Latin letters only, PostgreSQL of none.</summary>
    private static Expression<Func<ContentItemIndex, bool>> Has(string word)
    {
        var lower = word.ToLower(CultureInfo.CurrentCulture);
        var title = char.ToUpper(lower[0], CultureInfo.CurrentCulture) + lower[1..];
        return index => index.DisplayText!.Contains(word) || index.DisplayText.Contains(lower) || index.DisplayText.Contains(title);
    }

    private static ExportItem Describe(ContentItem item, Dictionary<string, string> names) => new(
        item.ContentItemId,
        string.IsNullOrWhiteSpace(item.DisplayText) ? item.ContentItemId : item.DisplayText,
        names.GetValueOrDefault(item.ContentType, item.ContentType),
        item.TryGet<LocalizationPart>(out var part) && part.Culture is { Length: > 0 } culture ? CultureInfo.GetCultureInfo(culture) : null,
        item.Published);
}
