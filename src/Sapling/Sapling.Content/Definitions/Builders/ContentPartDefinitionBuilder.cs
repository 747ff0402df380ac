using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Definitions.Builders;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes the definition of a part, or creates one.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields;
    private readonly JsonObject _settings;

    public ContentPartDefinitionBuilder()
        : this(new ContentPartDefinition(string.Empty))
    {
    }

    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
        Current = existing;
        Name = existing.Name;
        _fields = existing.Fields.ToList();
        _settings = (JsonObject)existing.Settings.DeepClone();
    }

    /// <summary>The definition before the changes; after <see cref="Build" />, the changed one.</summary>
    public ContentPartDefinition Current { get; private set; }

    public string Name { get; private set; }

    public ContentPartDefinition Build() => Current = new ContentPartDefinition(Name, _fields, (JsonObject)_settings.DeepClone());

    public ContentPartDefinitionBuilder Named(string name)
    {
        Name = name;
        return this;
    }

    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => field.Name == fieldName);
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsJson.Merge(_settings, setting);
        return this;
    }

    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
        where T : class, new()
    {
        SettingsJson.Set(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder WithField(string fieldName) => WithField(fieldName, static _ => { });

    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var builder = BuilderFor(fieldName);
        configuration(builder);
        Keep(builder);
        return this;
    }

    public async Task<ContentPartDefinitionBuilder> WithFieldAsync(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
    {
        var builder = BuilderFor(fieldName);
        await configurationAsync(builder);
        Keep(builder);
        return this;
    }

    private ContentPartFieldDefinitionBuilder BuilderFor(string fieldName) => new(
        _fields.Find(field => field.Name == fieldName) ?? new ContentPartFieldDefinition(new ContentFieldDefinition(string.Empty), fieldName, []),
        Name);

    private void Keep(ContentPartFieldDefinitionBuilder builder)
    {
        if (builder.FieldType.Length == 0)
        {
            throw new InvalidOperationException($"The field '{builder.Name}' of the part '{Name}' needs a type: call OfType.");
        }

        var index = _fields.FindIndex(field => field.Name == builder.Name);
        var field = builder.Build();

        if (index < 0)
        {
            _fields.Add(field);
        }
        else
        {
            _fields[index] = field;
        }
    }
}
