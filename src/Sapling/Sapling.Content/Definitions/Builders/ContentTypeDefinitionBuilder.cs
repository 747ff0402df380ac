using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Definitions.Builders;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes the definition of a content type, or creates one.</summary>
public class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts;
    private readonly JsonObject _settings;
    private string _name;
    private string _displayName;

    public ContentTypeDefinitionBuilder()
        : this(new ContentTypeDefinition(string.Empty, string.Empty))
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        Current = existing;
        _name = existing.Name;
        _displayName = existing.DisplayName;
        _parts = existing.Parts.ToList();
        _settings = (JsonObject)existing.Settings.DeepClone();
    }

    /// <summary>The definition before the changes; after <see cref="Build" />, the changed one.</summary>
    public ContentTypeDefinition Current { get; private set; }

    public ContentTypeDefinition Build() => Current = new ContentTypeDefinition(
        _name,
        string.IsNullOrEmpty(_displayName) ? _name : _displayName,
        _parts,
        (JsonObject)_settings.DeepClone());

    public ContentTypeDefinitionBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    public ContentTypeDefinitionBuilder DisplayedAs(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsJson.Merge(_settings, setting);
        return this;
    }

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
        where T : class, new()
    {
        SettingsJson.Set(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => part.Name == partName);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart<TPart>()
        where TPart : ContentPart => RemovePart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, static _ => { });

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, new ContentPartDefinition(partName), static _ => { });

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(name, new ContentPartDefinition(partName), configuration);

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(partName, new ContentPartDefinition(partName), configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>()
        where TPart : ContentPart => WithPart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart => WithPart(typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var builder = BuilderFor(name, partDefinition);
        configuration(builder);
        Keep(builder);
        return this;
    }

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(name, new ContentPartDefinition(partName), configurationAsync);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(partName, new ContentPartDefinition(partName), configurationAsync);

    public async Task<ContentTypeDefinitionBuilder> WithPartAsync(
        string name,
        ContentPartDefinition partDefinition,
        Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
    {
        var builder = BuilderFor(name, partDefinition);
        await configurationAsync(builder);
        Keep(builder);
        return this;
    }

    private ContentTypePartDefinitionBuilder BuilderFor(string name, ContentPartDefinition partDefinition) => new(
        _parts.Find(part => part.Name == name) ?? new ContentTypePartDefinition(name, partDefinition, []),
        _name);

    private void Keep(ContentTypePartDefinitionBuilder builder)
    {
        var index = _parts.FindIndex(part => part.Name == builder.Name);
        var part = builder.Build();

        if (index < 0)
        {
            _parts.Add(part);
        }
        else
        {
            _parts[index] = part;
        }
    }
}
