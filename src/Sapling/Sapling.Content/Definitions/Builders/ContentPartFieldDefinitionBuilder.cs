using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Definitions.Builders;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes a field of a part.</summary>
public class ContentPartFieldDefinitionBuilder
{
    private readonly JsonObject _settings;
    private ContentFieldDefinition _fieldDefinition;

    public ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
        : this(field, field.PartDefinition?.Name ?? string.Empty)
    {
    }

    internal ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field, string partName)
    {
        Current = field;
        PartName = partName;
        _fieldDefinition = field.FieldDefinition;
        _settings = (JsonObject)field.Settings.DeepClone();
    }

    public ContentPartFieldDefinition Current { get; private set; }

    public virtual string Name => Current.Name;

    public virtual string FieldType => _fieldDefinition.Name;

    public virtual string PartName { get; }

    public virtual ContentPartFieldDefinition Build() =>
        Current = new ContentPartFieldDefinition(_fieldDefinition, Name, (JsonObject)_settings.DeepClone());

    public virtual ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
    {
        _fieldDefinition = fieldDefinition;
        return this;
    }

    public virtual ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));

    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsJson.Merge(_settings, setting);
        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
        where T : class, new()
    {
        SettingsJson.Set(_settings, settings);
        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>()
        where T : class, new() => WithSettings(new T());
}
