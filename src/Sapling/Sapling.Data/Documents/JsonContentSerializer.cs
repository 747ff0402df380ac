using System.Text.Json;
using Microsoft.Extensions.Options;
using YesSql;

namespace Sapling.Data.Documents;

/// <summary>Documents as JSON by System.Text.Json.</summary>
internal sealed class JsonContentSerializer(IOptions<DocumentJsonOptions> options) : IContentSerializer
{
    private readonly JsonSerializerOptions _options = options.Value.SerializerOptions;

    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), _options);

    public object Deserialize(string content, Type type) =>
        JsonSerializer.Deserialize(content, type, _options)
        ?? throw new InvalidOperationException($"A stored document of the type {type} is empty.");
}
