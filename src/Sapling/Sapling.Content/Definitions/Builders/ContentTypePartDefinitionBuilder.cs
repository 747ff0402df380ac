using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Definitions.Builders;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes how a content type uses one of its parts.</summary>
public class ContentTypePartDefinitionBuilder
{
    private readonly JsonObject _settings;

    public ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
        : this(part, part.ContentTypeDefinition?.Name ?? string.Empty)
    {
    }

    internal ContentTypePartDefinitionBuilder(ContentTypePartDefinition part, string typeName)
    {
        Current = part;
        TypeName = typeName;
        _settings = (JsonObject)part.Settings.DeepClone();
    }

    public ContentTypePartDefinition Current { get; private set; }

    public string Name => Current.Name;

    public string PartName => Current.PartDefinition.Name;

    public string TypeName { get; }

    public virtual ContentTypePartDefinition Build() =>
        Current = new ContentTypePartDefinition(Name, Current.PartDefinition, (JsonObject)_settings.DeepClone());

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsJson.Merge(_settings, setting);
        return this;
    }

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
        where T : class, new()
    {
        SettingsJson.Set(_settings, settings);
        return this;
    }
}
