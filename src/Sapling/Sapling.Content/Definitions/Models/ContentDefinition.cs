using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sapling.Content.Elements;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>What the definitions of types, parts and fields have in common: a name, and settings of many kinds by the names of their classes.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _read = new();
    private JsonObject _settings = [];

    public string Name { get; protected set; } = string.Empty;

    public JsonObject Settings
    {
        get => _settings;
        protected set
        {
            _settings = value;
            _read.Clear();
        }
    }

    /// <summary>The settings of a kind; the same instance each time, which is not to be changed. Where there are none, the defaults of the class.</summary>
    public T GetSettings<T>()
        where T : new() => (T)_read.GetOrAdd(
            typeof(T),
            static (type, settings) => settings[type.Name] is JsonObject json ? json.Deserialize<T>(ContentJson.Options)! : new T(),
            _settings);
}
