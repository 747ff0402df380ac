using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ForumOrchard.Editing.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Versions;

/// <summary>An item as texts for people, one for each field of its form, whatever kind of field it is.</summary>
public sealed partial class ItemTexts(
    IContentDefinitionManager definitions,
    IContentManager contents,
    FieldNames names,
    ILocalClock clock,
    IStringLocalizer<ItemTexts> S)
{
    /// <summary>The fields by their names in the editor's language, in the order of the type; those without a value are left out.</summary>
    public async Task<IReadOnlyList<(string Name, string Text)>> OfAsync(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var texts = new List<(string, string)>();
        foreach (var part in (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts ?? [])
        {
            if (((JsonObject)item.Content)[part.Name] is not JsonObject content)
            {
                continue;
            }

            foreach (var (member, value) in content)
            {
                if (await TextAsync(value, member) is { Length: > 0 } text)
                {
                    texts.Add((NameOf(part.PartDefinition, member), text));
                }
            }
        }

        return [.. texts.GroupBy(text => text.Item1).Select(same => (same.Key, string.Join('\n', same.Select(text => text.Item2))))];
    }

    private string NameOf(ContentPartDefinition part, string member) => part.Fields.FirstOrDefault(field => field.Name == member) is { } field
        ? names.Of(part, field)
        : (part.Name, member) switch
        {
            ("TitlePart", "Title") => S["Title"],
            ("AutoroutePart", "Path") => S["Address"],
            ("HtmlBodyPart", "Html") => S["Text"],
            ("LocalizationPart", "Culture") => S["Language"],
            _ => S["Other details"],
        };

    /// <summary>What a person would read of a value, one line for each of its texts.</summary>
    private async Task<string> TextAsync(JsonNode? value, string member) => value switch
    {
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
