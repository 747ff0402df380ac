using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ForumOrchard.Editing.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Versions;

/// <summary>An item as texts for people, one for each field of its form, whatever kind of field it is.</summary>
public sealed partial class ItemTexts(
    ItemSlots slots,
    IContentManager contents,
    IContentLocalizationManager localizations,
    FieldNames names,
    IEnumerable<IPartTexts> partTexts,
    ILocalClock clock,
    IStringLocalizer<ItemTexts> S)
{
    /// <summary>The fields by their names in the editor's language, in the order of the type; those without a value are left out.</summary>
    public async Task<IReadOnlyList<(string Name, string Text)>> OfAsync(ContentItem item)
    {
        var texts = new List<(string Name, string Text)>();
        foreach (var (slot, part, value) in await slots.OfAsync(item))
        {
            texts.Add(await OfAsync(slot, part, value, item));
        }

        return [.. texts.Where(text => text.Text.Length > 0).GroupBy(text => text.Name).Select(same => (same.Key, string.Join('\n', same.Select(text => text.Text))))];
    }

    /// <summary>What a slot holds.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="part">Its part.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="item">The item that it is of.</param>
    public async Task<(string Name, string Text)> OfAsync(Slot slot, ContentTypePartDefinition part, JsonNode? value, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (slot.Field is null && partTexts.FirstOrDefault(one => one.Part == part.PartDefinition.Name) is { } own)
        {
            return (own.Name, await own.TextAsync(value as JsonObject ?? [], item));
        }

        return (NameOf(part.PartDefinition, slot.Field) ?? S["Other details"].Value, await TextAsync(value, slot.Field ?? string.Empty));
    }

    /// <summary>What a slot is called in the editor's language; null if it has no name of its own.</summary>
    public string? NameOf(Slot slot, ContentTypePartDefinition part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return slot.Field is null && partTexts.FirstOrDefault(one => one.Part == part.PartDefinition.Name) is { } own ? own.Name : NameOf(part.PartDefinition, slot.Field);
    }

    private string? NameOf(ContentPartDefinition part, string? member) => part.Fields.FirstOrDefault(field => field.Name == member) is { } field
        ? names.Of(part, field)
        : part.Name switch
        {
            "TitlePart" => S["Title"].Value,
            "AutoroutePart" => S["Address"],
            "HtmlBodyPart" => S["Text"],
            "LocalizationPart" => S["Language"],
            "AliasPart" => S["Alias"],
            "MenuItemsListPart" => S["Entries"],
            "TaxonomyPart" => S["Terms"],
            _ => null,
        };

    /// <summary>What a person would read of a value, one line for each of its texts.</summary>
    private async Task<string> TextAsync(JsonNode? value, string member) => value switch
    {
        JsonObject item when IsItem(item) => await ContainedAsync(item),
        JsonObject members => await LinesAsync(members.Select(one => (one.Value, one.Key))),
        JsonArray elements => await LinesAsync(elements.Select(element => (element, member))),
        JsonValue one => one.GetValueKind() switch
        {
            JsonValueKind.True => S["Yes"],
            JsonValueKind.Number => one.ToJsonString(),
            JsonValueKind.String => await TextAsync(one.GetValue<string>(), member),
            _ => string.Empty,
        },
        _ => string.Empty,
    };

    /// <summary>An entry of a menu, a term of a taxonomy: its title and what else it says on one line, and those below it, further in.</summary>
    private async Task<string> ContainedAsync(JsonObject item)
    {
        var own = new List<string> { (string?)item["DisplayText"] ?? string.Empty };
        var below = new List<string>();
        foreach (var (name, value) in item.Where(member => member is { Key: not ("TitlePart" or "TermPart"), Value: JsonObject or JsonArray }))
        {
            var lines = (await TextAsync(value, name)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (HasItems(value))
            {
                below.AddRange(lines.Select(line => "— " + line));
            }
            else
            {
                own.AddRange(lines);
            }
        }

        return string.Join('\n', below.Prepend(string.Join(" · ", own.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal))));
    }

    private static bool IsItem(JsonNode? node) => node is JsonObject item && item.ContainsKey(nameof(ContentItem.ContentItemId)) && item.ContainsKey(nameof(ContentItem.ContentType));

    private static bool HasItems(JsonNode? node) => node switch
    {
        JsonArray elements => elements.Any(IsItem),
        JsonObject members => members.Any(member => HasItems(member.Value)),
        _ => false,
    };

    private async Task<string> LinesAsync(IEnumerable<(JsonNode? Value, string Member)> values)
    {
        var lines = new List<string>();
        foreach (var (value, member) in values)
        {
            lines.Add(await TextAsync(value, member));
        }

        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private async Task<string> TextAsync(string text, string member)
    {
        if (member is "ContentItemIds" or "TermContentItemIds" or "TaxonomyContentItemId")
        {
            return (await contents.GetAsync(text))?.DisplayText ?? text;
        }

        if (member is "LocalizationSets")
        {
            return (await localizations.GetFirstItemIdForSetsAsync([text])).TryGetValue(text, out var id) ? (await contents.GetAsync(id))?.DisplayText ?? text : text;
        }

        if (Moment().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return (await clock.ConvertToLocalAsync(moment)).ToString("g", CultureInfo.CurrentCulture);
        }

        return WebUtility.HtmlDecode(Tag().Replace(BlockEnd().Replace(text, "$0\n"), string.Empty)).ReplaceLineEndings("\n").Trim();
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d")]
    private static partial Regex Moment();

    [GeneratedRegex("</(p|h[1-6]|li|tr|blockquote)>|<br ?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^<>]+>")]
    private static partial Regex Tag();
}
