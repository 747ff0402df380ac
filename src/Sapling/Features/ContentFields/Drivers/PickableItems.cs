using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>An item that an editor can choose.</summary>
/// <param name="Id">What is stored: the id of the item, or its localization set.</param>
/// <param name="Title">The title; the id of what no longer exists.</param>
/// <param name="Type">Name of the content type, as displayed; empty for what no longer exists.</param>
/// <param name="Culture">The language of the title; null if the item has none.</param>
internal sealed record PickableItem(string Id, string Title, string Type, string? Culture);

/// <summary>All items of some types, drafts as well, by type and title.</summary>
internal sealed class PickableItems(ISession session, IContentDefinitionManager definitions, IStringLocalizer<PickableItems> S)
{
    /// <param name="types">The types; null for all that have lists.</param>
    /// <param name="idOf">What is stored for an item; null leaves it out.</param>
    public async Task<IReadOnlyList<PickableItem>> ListAsync(string[]? types, Func<ContentItem, string?> idOf)
    {
        var known = (await definitions.ListTypeDefinitionsAsync())
            .Where(type => types?.Contains(type.Name) ?? type.GetSettings<ContentTypeSettings>().Listable)
            .ToDictionary(type => type.Name, type => S[type.DisplayName ?? type.Name].Value, StringComparer.Ordinal);
        var names = known.Keys.ToArray();
        var items = await session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(names)).ListAsync();
        var language = CultureInfo.CurrentUICulture;
        var alphabet = StringComparer.Create(language, ignoreCase: true);

        // Of the items of a set the title in the editor's language is shown.
        return
        [
            .. items
                .Select(item => (Id: idOf(item), Item: item, Culture: CultureOf(item)))
                .Where(one => !string.IsNullOrEmpty(one.Id))
                .GroupBy(one => one.Id!, StringComparer.Ordinal)
                .Select(group => group.FirstOrDefault(one => string.Equals(one.Culture, language.Name, StringComparison.OrdinalIgnoreCase)) is { Item: not null } own ? own : group.First())
                .Select(one => new PickableItem(one.Id!, one.Item.DisplayText ?? one.Item.ContentItemId, known[one.Item.ContentType], one.Culture))
                .OrderBy(item => item.Type, alphabet)
                .ThenBy(item => item.Title, alphabet),
        ];
    }

    /// <summary>The localization set of an item; null if it has none.</summary>
    public static string? SetOf(ContentItem item) => (string?)item.Data["LocalizationPart"]?["LocalizationSet"];

    private static string? CultureOf(ContentItem item) => (string?)item.Data["LocalizationPart"]?["Culture"];
}
