using System.Text.Json;
using Sapling.Modules.Json;
using YesSql;

namespace Sapling.Data.Documents;

/// <summary>
/// Serializes documents as JSON, in the same form as recipes and settings. A type with a special form carries its
/// converter as an attribute.
/// </summary>
internal sealed class JsonContentSerializer : IContentSerializer
{
    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), StoredJson.Options);

    public object Deserialize(string content, Type type) =>
        JsonSerializer.Deserialize(content, type, StoredJson.Options)
        ?? throw new InvalidOperationException($"A stored document of the type {type} is empty.");
}
