using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Reads and writes items as they are stored and as recipes hold them: the item's own properties first, then one property per part, of which none is
/// lost, whatever its name. A property that should be text or a date, and is not, is an error of format.
/// </summary>
public sealed class ContentItemConverter : JsonConverter<ContentItem>
{
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A content item must be a JSON object.");
        }

        var item = new ContentItem();

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();

            switch (name)
            {
                case nameof(ContentItem.ContentItemId): item.ContentItemId = ReadText(ref reader) ?? string.Empty; break;
                case nameof(ContentItem.ContentItemVersionId): item.ContentItemVersionId = ReadText(ref reader) ?? string.Empty; break;
                case nameof(ContentItem.ContentType): item.ContentType = ReadText(ref reader) ?? string.Empty; break;
                case nameof(ContentItem.DisplayText): item.DisplayText = ReadText(ref reader); break;
                case nameof(ContentItem.Author): item.Author = ReadText(ref reader); break;
                case nameof(ContentItem.Owner): item.Owner = ReadText(ref reader); break;
                case nameof(ContentItem.Latest): item.Latest = reader.TokenType != JsonTokenType.Null && reader.GetBoolean(); break;
                case nameof(ContentItem.Published): item.Published = reader.TokenType != JsonTokenType.Null && reader.GetBoolean(); break;
                case nameof(ContentItem.PublishedUtc): item.PublishedUtc = ReadDate(ref reader); break;
                case nameof(ContentItem.ModifiedUtc): item.ModifiedUtc = ReadDate(ref reader); break;
                case nameof(ContentItem.CreatedUtc): item.CreatedUtc = ReadDate(ref reader); break;
                default: item.Data[name] = JsonNode.Parse(ref reader); break;
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

    private static string? ReadText(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetString();

    private static DateTime? ReadDate(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset().UtcDateTime;

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
