using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using Sapling.Content.Elements;
using Sapling.Content.Json;

namespace Sapling.Content.Definitions.Builders;

/// <summary>Stores settings under their class names; only values that differ from the class's defaults are written.</summary>
internal static class SettingsJson
{
    private static readonly JsonMergeSettings _merge = new() { MergeArrayHandling = MergeArrayHandling.Replace };

    internal static void Merge(JsonObject target, JsonObject settings) => target.MergeFrom(settings, _merge);

    internal static void Merge<T>(JsonObject target, Action<T> change)
        where T : class, new()
    {
        var settings = target[typeof(T).Name]?.Deserialize<T>(ContentJson.Options) ?? new T();
        change(settings);
        Set(target, settings);
    }

    internal static void Set<T>(JsonObject target, T settings)
        where T : class, new()
    {
        var written = (JsonObject)JsonSerializer.SerializeToNode(settings, ContentJson.Options)!;
        var defaults = (JsonObject)JsonSerializer.SerializeToNode(new T(), ContentJson.Options)!;

        foreach (var (name, value) in defaults)
        {
            if (JsonNode.DeepEquals(written[name], value))
            {
                written.Remove(name);
            }
        }

        target[typeof(T).Name] = written;
    }
}
