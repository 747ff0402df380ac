using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sapling.Content.Elements;

/// <summary>Reads enumerations by name or by number, and writes them as numbers, as Orchard Core stores them.</summary>
internal sealed class JsonStringEnumConverterForReading : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<TEnum> : JsonConverter<TEnum>
        where TEnum : struct, Enum
    {
        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                return (TEnum)Enum.ToObject(typeof(TEnum), reader.GetInt32());
            }

            return Enum.TryParse<TEnum>(reader.GetString(), ignoreCase: true, out var value)
                ? value
                : throw new JsonException($"'{reader.GetString()}' is none of {string.Join(", ", Enum.GetNames<TEnum>())}.");
        }

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(Convert.ToInt32(value, CultureInfo.InvariantCulture));
    }
}
