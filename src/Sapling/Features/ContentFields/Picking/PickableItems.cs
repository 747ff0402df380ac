using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using Sapling.Features.Contents.Admin;
using YesSql;
using YesSql.Services;

namespace Sapling.Features.ContentFields.Picking;

/// <summary>Finds what an editor can choose, drafts as well, by words of the title. Only rows of indexes are read.</summary>
public sealed class PickableItems(ISession session, IContentDefinitionManager definitions, IStringLocalizer<PickableItems> S, IContentLanguages? languages = null)
{
    public const int PageSize = 20;

    /// <summary>All that can be chosen, if it is at most a page; null if there is more.</summary>
    public async Task<IReadOnlyList<PickableItem>?> FewAsync(PickerScope scope)
    {
        var (_, names) = await TypesAsync(scope);
        if (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(names)).CountAsync() > 5 * PageSize)
        {
            return null;
        }

        var page = await FindAsync(scope, null, 0);
        return page.Next is null ? page.Items : null;
    }

    /// <summary>A page of those whose titles have all words: those that begin with the text first, then by type and title.</summary>
    /// <param name="scope">What can be chosen.</param>
    /// <param name="text">Words, or beginnings of them; all are found without any.</param>
    /// <param name="from">How many are on the pages before.</param>
    public async Task<PickablePage> FindAsync(PickerScope scope, string? text, int from)
    {
        var (types, names) = await TypesAsync(scope);
        var query = session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(names));
        var rows = await TitleWords.Conditions(text).Aggregate(query, (found, condition) => found.Where(condition)).ListAsync();
        var start = text?.Trim() ?? string.Empty;
        var alphabet = StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true);
        List<Choice> all =
        [
            .. (await ChoicesAsync(scope, [.. rows]))
                .OrderByDescending(one => one.Title.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                .ThenBy(one => types[one.Shown.ContentType!], alphabet)
                .ThenBy(one => one.Title, alphabet)
                .ThenBy(one => one.Id, StringComparer.Ordinal),
        ];

        from = Math.Clamp(from, 0, all.Count);
        var page = all.GetRange(from, Math.Min(PageSize, all.Count - from));
        var end = from + page.Count;
        return new PickablePage(await DescribeAsync(page, types), all.Count, end < all.Count ? end : null);
    }

    /// <summary>Those of these ids that can be chosen, by id.</summary>
    public async Task<IReadOnlyDictionary<string, PickableItem>> NameAsync(PickerScope scope, IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
        {
            return new Dictionary<string, PickableItem>();
        }

        var (types, names) = await TypesAsync(scope);
        string[] wanted = [.. scope.BySet ? languages is null ? [] : (await languages.OfSetsAsync(ids)).Keys : ids];
        var rows = await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(names) && index.ContentItemId.IsIn(wanted)).ListAsync();
        return (await DescribeAsync(await ChoicesAsync(scope, [.. rows]), types)).ToDictionary(item => item.Id, StringComparer.Ordinal);
    }

    private async Task<(Dictionary<string, string> Types, string[] Names)> TypesAsync(PickerScope scope)
    {
        var types = (await definitions.ListTypeDefinitionsAsync())
            .Where(type => scope.Types?.Contains(type.Name) ?? type.GetSettings<ContentTypeSettings>().Listable)
            .ToDictionary(type => type.Name, type => S[type.DisplayName ?? type.Name].Value, StringComparer.Ordinal);
        return (types, [.. types.Keys]);
    }

    /// <summary>The items, or of each set that with a title in the editor's language.</summary>
    private async Task<List<Choice>> ChoicesAsync(PickerScope scope, List<ContentItemIndex> rows)
    {
        if (!scope.BySet)
        {
            return [.. rows.Select(row => new Choice(row.ContentItemId!, row))];
        }

        var known = languages is null ? null : await languages.OfItemsAsync([.. rows.Select(row => row.ContentItemId!)]);
        var language = CultureInfo.CurrentUICulture.Name;
        return
        [
            .. rows
                .Select(row => (Row: row, Language: known?.GetValueOrDefault(row.ContentItemId!)))
                .Where(one => !string.IsNullOrEmpty(one.Language?.Set))
                .GroupBy(one => one.Language!.Set, StringComparer.Ordinal)
                .Select(set => new Choice(set.Key, set.OrderByDescending(one => one.Language!.Culture == language).ThenBy(one => one.Language!.Culture, StringComparer.Ordinal).First().Row)),
        ];
    }

    private async Task<List<PickableItem>> DescribeAsync(List<Choice> choices, Dictionary<string, string> types)
    {
        var known = languages is null ? null : await languages.OfItemsAsync([.. choices.Select(one => one.Shown.ContentItemId!)]);
        return
        [
            .. choices.Select(one =>
            {
                var (type, culture) = (types[one.Shown.ContentType!], known?.GetValueOrDefault(one.Shown.ContentItemId!)?.Culture);
                string?[] notes = [type, culture is null ? null : CultureInfo.GetCultureInfo(culture).NativeName, one.Shown.Published ? null : S["draft"].Value];
                return new PickableItem(one.Id, one.Title, type, string.Join(" · ", notes.Where(note => note is not null)), culture);
            }),
        ];
    }

    /// <param name="Id">What is stored.</param>
    /// <param name="Shown">The item whose title is shown.</param>
    private sealed record Choice(string Id, ContentItemIndex Shown)
    {
        public string Title => string.IsNullOrEmpty(Shown.DisplayText) ? Shown.ContentItemId! : Shown.DisplayText;
    }
}
