using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sapling.Content.Elements;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Base of type, part and field definitions: a name, and settings by class name.</summary>
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

    /// <summary>The settings of this class: a shared instance that must not be changed. The class's defaults if there are none.</summary>
    public T GetSettings<T>()
        where T : new() => (T)_read.GetOrAdd(
            typeof(T),
            static (type, settings) => settings[type.Name] is JsonObject json ? json.Deserialize<T>(ContentJson.Options)! : new T(),
            _settings);
}
