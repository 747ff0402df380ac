using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Reads and writes items in the stored form, which recipes use too: first the item's own properties, then one property
/// per part. No part is lost, whatever its name. A text or date property with another type of value is a format error.
/// </summary>
public sealed class ContentItemConverter : JsonConverter<ContentItem>
{
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A content item must be a JSON object.");
        }

        // Parses the whole item once; its parts are views of that JSON until they are read.
        var item = new ContentItem();

        foreach (var property in JsonElement.ParseValue(ref reader).EnumerateObject())
        {
            var (name, value) = (property.Name, property.Value);

            switch (name)
            {
                case nameof(ContentItem.ContentItemId): item.ContentItemId = TextOf(value) ?? string.Empty; break;
                case nameof(ContentItem.ContentItemVersionId): item.ContentItemVersionId = TextOf(value) ?? string.Empty; break;
                case nameof(ContentItem.ContentType): item.ContentType = TextOf(value) ?? string.Empty; break;
                case nameof(ContentItem.DisplayText): item.DisplayText = TextOf(value); break;
                case nameof(ContentItem.Author): item.Author = TextOf(value); break;
                case nameof(ContentItem.Owner): item.Owner = TextOf(value); break;
                case nameof(ContentItem.Latest): item.Latest = IsTrue(value); break;
                case nameof(ContentItem.Published): item.Published = IsTrue(value); break;
                case nameof(ContentItem.PublishedUtc): item.PublishedUtc = DateOf(value); break;
                case nameof(ContentItem.ModifiedUtc): item.ModifiedUtc = DateOf(value); break;
                case nameof(ContentItem.CreatedUtc): item.CreatedUtc = DateOf(value); break;
                default: item.Data[name] = NodeOf(value); break;
            }
        }

        return item;
    }

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), NullIfEmpty(value.ContentItemId));
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), NullIfEmpty(value.ContentItemVersionId));
        writer.WriteString(nameof(ContentItem.ContentType), NullIfEmpty(value.ContentType));
        writer.WriteString(nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteDate(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteDate(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteDate(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), value.Owner);
        writer.WriteString(nameof(ContentItem.Author), value.Author);

        foreach (var (name, node) in value.Data)
        {
            writer.WritePropertyName(name);

            if (node is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                node.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    private static string? TextOf(JsonElement value) =>
        value.ValueKind is JsonValueKind.String or JsonValueKind.Null ? value.GetString() : throw new JsonException($"'{value}' should be text.");

    private static bool IsTrue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw new JsonException($"'{value}' should be true or false."),
    };

    private static DateTime? DateOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String when value.TryGetDateTimeOffset(out var date) => date.UtcDateTime,
        _ => throw new JsonException($"'{value}' should be a date and time."),
    };

    private static JsonNode? NodeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => JsonObject.Create(value),
        JsonValueKind.Array => JsonArray.Create(value),
        _ => JsonValue.Create(value),
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTime? utc)
    {
        if (utc is { } date)
        {
            writer.WriteString(name, DateTime.SpecifyKind(date, DateTimeKind.Utc));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
