using System.Text.Json;
using System.Text.Json.Nodes;
using ForumOrchard.Editing.Tokens;

namespace ForumOrchard.Editing.Fields;

/// <summary>Compares what slots hold as a person would: how a form writes line ends, or that nothing is there, is no difference.</summary>
public static class SlotValue
{
    /// <summary>Whether two values are the same to a person.</summary>
    public static bool Same(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(Plain(one), Plain(other));

    /// <summary>Equal for the same values.</summary>
    public static string Fingerprint(JsonNode? value) => EditToken.Of(Plain(value)?.ToJsonString() ?? string.Empty).Value;

    /// <summary>All texts within, with their tags; for what its words alone do not show.</summary>
    public static string Raw(JsonNode? value) => string.Join('\n', Strings(value)).ReplaceLineEndings("\n").Trim();

    private static IEnumerable<string> Strings(JsonNode? value) => value switch
    {
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonArray elements => elements.SelectMany(Strings),
        JsonValue one when one.GetValueKind() == JsonValueKind.String => [one.GetValue<string>()],
        _ => [],
    };

    private static JsonNode? Plain(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject members:
                var named = members.Select(member => KeyValuePair.Create(member.Key, Plain(member.Value))).Where(member => member.Value is not null).ToList();
                return named.Count == 0 ? null : new JsonObject(named.OrderBy(member => member.Key, StringComparer.Ordinal));
            case JsonArray elements:
                return elements.Count == 0 ? null : new JsonArray([.. elements.Select(Plain)]);
            case JsonValue one when one.GetValueKind() == JsonValueKind.String:
                var text = one.GetValue<string>().ReplaceLineEndings("\n");
                return text.Length == 0 ? null : JsonValue.Create(text);
            case JsonValue one when one.GetValueKind() == JsonValueKind.False:
                return null;
            default:
                return value?.DeepClone();
        }
    }
}
