using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace Sapling.Content.Definitions;

/// <summary>
/// Stores definitions as one document, read once and shared. A request that changes them sees its changes at once;
/// others see them after its commit.
/// </summary>
internal sealed class ContentDefinitionManager(ISession session, DefinitionCache cache) : IContentDefinitionManager
{
    private ContentDefinitionRecord? _changedRecord;
    private DefinitionSet? _changed;

    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => DefinitionSet.Of(await LoadRecordAsync()).Types.Values;

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await GetSetAsync()).Types.Values;

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => DefinitionSet.Of(await LoadRecordAsync()).Parts.Values;

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await GetSetAsync()).Parts.Values;

    public async Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name) => DefinitionSet.Of(await LoadRecordAsync()).Types.GetValueOrDefault(name);

    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name) => (await GetSetAsync()).Types.GetValueOrDefault(name);

    public async Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) => DefinitionSet.Of(await LoadRecordAsync()).Parts.GetValueOrDefault(name);

    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name) => (await GetSetAsync()).Parts.GetValueOrDefault(name);

    public async Task<string> GetIdentifierAsync() => (await GetSetAsync()).Identifier;

    public Task DeleteTypeDefinitionAsync(string name) =>
        ChangeAsync(record => RemoveWhere(record.ContentTypeDefinitionRecords, type => HasName(type.Name, name)));

    public Task DeletePartDefinitionAsync(string name) => ChangeAsync(record =>
    {
        RemoveWhere(record.ContentPartDefinitionRecords, part => HasName(part.Name, name));

        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            RemoveWhere(type.ContentTypePartDefinitionRecords, part => HasName(part.PartName, name));
        }
    });

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) => ChangeAsync(record =>
    {
        var position = RemoveWhere(record.ContentTypeDefinitionRecords, type => HasName(type.Name, contentTypeDefinition.Name));

        record.ContentTypeDefinitionRecords.Insert(position, new ContentTypeDefinitionRecord
        {
            Name = contentTypeDefinition.Name,
            DisplayName = contentTypeDefinition.DisplayName,
            Settings = Copy(contentTypeDefinition.Settings),
            ContentTypePartDefinitionRecords = contentTypeDefinition.Parts.Select(part => new ContentTypePartDefinitionRecord
            {
                Name = part.Name,
                PartName = part.PartDefinition.Name,
                Settings = Copy(part.Settings),
            }).ToList(),
        });
    });

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) => ChangeAsync(record =>
    {
        var position = RemoveWhere(record.ContentPartDefinitionRecords, part => HasName(part.Name, contentPartDefinition.Name));

        record.ContentPartDefinitionRecords.Insert(position, new ContentPartDefinitionRecord
        {
            Name = contentPartDefinition.Name,
            Settings = Copy(contentPartDefinition.Settings),
            ContentPartFieldDefinitionRecords = contentPartDefinition.Fields.Select(field => new ContentPartFieldDefinitionRecord
            {
                Name = field.Name,
                FieldName = field.FieldDefinition.Name,
                Settings = Copy(field.Settings),
            }).ToList(),
        });
    });

    private static bool HasName(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Copy(JsonObject settings) => (JsonObject)settings.DeepClone();

    /// <summary>Removes matching elements; returns the index of the first, or the end of the list.</summary>
    private static int RemoveWhere<T>(IList<T> list, Func<T, bool> predicate)
    {
        var position = list.Count;

        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (predicate(list[i]))
            {
                list.RemoveAt(i);
                position = i;
            }
        }

        return Math.Min(position, list.Count);
    }

    private async Task ChangeAsync(Action<ContentDefinitionRecord> change)
    {
        var record = await LoadRecordAsync();
        change(record);
        record.Identifier = Guid.NewGuid().ToString("n");
        await session.SaveAsync(record, checkConcurrency: true);
        (_changedRecord, _changed) = (record, null);
        ShellScope.AddDeferredSignal(DefinitionCache.SignalKey);
    }

    /// <summary>
    /// Loaded from the session each time and not kept: between migration steps the session forgets its documents, and
    /// would insert a kept one a second time.
    /// </summary>
    private async Task<ContentDefinitionRecord> LoadRecordAsync() =>
        await session.Query().For<ContentDefinitionRecord>().FirstOrDefaultAsync() ?? new ContentDefinitionRecord();

    private ValueTask<DefinitionSet> GetSetAsync() => _changedRecord is { } record
        ? ValueTask.FromResult(_changed ??= DefinitionSet.Of(record))
        : cache.GetAsync();
}
