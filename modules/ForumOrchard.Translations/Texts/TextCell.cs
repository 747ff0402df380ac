using System.Text.Json;
using System.Text.Json.Nodes;

namespace ForumOrchard.Translations.Texts;

/// <summary>Where a text is stored within the value of a slot.</summary>
internal readonly record struct TextCell(JsonValue Value)
{
    public string Text => Value.GetValue<string>();

    /// <summary>Replaces the text.</summary>
    public void Write(string text)
    {
        switch (Value.Parent)
        {
            case JsonObject members:
                members[Value.GetPropertyName()] = text;
                break;
            case JsonArray elements:
                elements[Value.GetElementIndex()] = text;
                break;
        }
    }

    /// <summary>The texts at a path, those of each element of a list one after the other.</summary>
    /// <param name="value">An object, a list of them, or nothing.</param>
    /// <param name="path">Names of members, with dots between.</param>
    public static IEnumerable<TextCell> At(JsonNode? value, string path) => At(value, path.Split('.'));

    private static IEnumerable<TextCell> At(JsonNode? value, ReadOnlyMemory<string> path) => value switch
    {
        JsonArray elements => elements.SelectMany(element => At(element, path)),
        JsonObject members when path.Length > 0 => At(members[path.Span[0]], path[1..]),
        JsonValue text when path.Length == 0 && text.GetValueKind() == JsonValueKind.String => [new TextCell(text)],
        _ => [],
    };
}
