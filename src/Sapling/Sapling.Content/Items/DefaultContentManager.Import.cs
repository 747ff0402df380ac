using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using Sapling.Content.Elements;
using YesSql;
using YesSql.Services;

namespace Sapling.Content.Items;

/// <content>Items that come from recipes and other sites.</content>
internal sealed partial class DefaultContentManager
{
    private const int ImportBatchSize = 200;

    private static readonly JsonMergeSettings _importMerge = new() { MergeArrayHandling = MergeArrayHandling.Replace };

    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        foreach (var batch in contentItems.Chunk(ImportBatchSize))
        {
            var ids = batch.Select(item => item.ContentItemId).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
            var versions = (await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids)).ListAsync())
                .ToLookup(version => version.ContentItemId, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

            foreach (var preparation in _importPreparations)
            {
                await preparation.BeginAsync(batch);
            }

            try
            {
                foreach (var imported in batch)
                {
                    await ImportAsync(imported, versions);
                }
            }
            finally
            {
                foreach (var preparation in _importPreparations)
                {
                    preparation.End();
                }
            }
        }
    }

    public async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
    {
        var stored = await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItem.ContentItemId).ListAsync();
        return await CreateVersionAsync(contentItem, stored.ToList());
    }

    public async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        var stored = await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == updatingVersion.ContentItemId).ListAsync();
        return await UpdateVersionAsync(updatingVersion, updatedVersion, stored.ToList());
    }

    private async Task ImportAsync(ContentItem imported, Dictionary<string, List<ContentItem>> versions)
    {
        if (imported.ContentItemId.Length == 0)
        {
            imported.ContentItemId = _ids.GenerateUniqueId(imported);
        }

        if (!versions.TryGetValue(imported.ContentItemId, out var stored))
        {
            versions[imported.ContentItemId] = stored = [];
        }

        // A recipe written by hand has no version ids: its item is compared with the latest version.
        var original = imported.ContentItemVersionId.Length > 0
            ? stored.Find(version => version.ContentItemVersionId == imported.ContentItemVersionId)
            : stored.Find(version => version.Latest);

        var context = new ImportContentContext(imported, original);
        await BeforeAsync(context, static (handler, c) => handler.ImportingAsync(c));

        if (original is not null)
        {
            original = await LoadAsync(original);

            if (!Differs(original, imported))
            {
                return;
            }
        }

        var result = original is null ? await CreateVersionAsync(imported, stored) : await UpdateVersionAsync(original, imported, stored);

        if (!result.Succeeded)
        {
            throw new ValidationException(
                $"The {imported.ContentType} '{imported}' ({imported.ContentItemId}) cannot be imported: {string.Join(" ", result.Errors.Select(error => error.ErrorMessage))}");
        }

        await AfterAsync(context, static (handler, c) => handler.ImportedAsync(c));
    }

    private async Task<ContentValidateResult> CreateVersionAsync(ContentItem item, List<ContentItem> stored)
    {
        if (item.ContentItemVersionId.Length == 0)
        {
            item.ContentItemVersionId = _ids.GenerateUniqueId(item);
        }

        // Load the item like a stored one, so that parts of its type that the import omits take part in the next steps.
        var loading = new LoadContentContext(item);
        await BeforeAsync(loading, static (handler, context) => handler.LoadingAsync(context));
        await AfterAsync(loading, static (handler, context) => handler.LoadedAsync(context));

        var state = ImportedState.Of(item);
        item.Published = false;
        var creating = new CreateContentContext(item);
        var updating = new UpdateContentContext(item);
        await BeforeAsync(creating, static (handler, context) => handler.CreatingAsync(context));
        await BeforeAsync(updating, static (handler, context) => handler.UpdatingAsync(context));
        await AfterAsync(updating, static (handler, context) => handler.UpdatedAsync(context));
        var result = await ValidateAsync(item);

        if (!result.Succeeded)
        {
            return result;
        }

        await ApplyStateAsync(item, state, stored);
        stored.Add(item);
        await AfterAsync(creating, static (handler, context) => handler.CreatedAsync(context));
        return result;
    }

    private async Task<ContentValidateResult> UpdateVersionAsync(ContentItem item, ContentItem imported, List<ContentItem> stored)
    {
        var state = ImportedState.Of(imported);
        var (published, latest, versionId) = (item.Published, item.Latest, item.ContentItemVersionId);
        item.Merge(imported, _importMerge);
        (item.Published, item.Latest, item.ContentItemVersionId) = (published, latest, versionId);

        var updating = new UpdateContentContext(item);
        await BeforeAsync(updating, static (handler, context) => handler.UpdatingAsync(context));
        await AfterAsync(updating, static (handler, context) => handler.UpdatedAsync(context));
        var result = await ValidateAsync(item);

        if (result.Succeeded)
        {
            await ApplyStateAsync(item, state, stored);
        }

        return result;
    }

    /// <summary>Sets the version's published and latest state as the import says, and updates the other versions to match.</summary>
    private async Task ApplyStateAsync(ContentItem item, ImportedState state, List<ContentItem> stored)
    {
        if (state.Latest)
        {
            await ClearAsync(stored, item, static version => version.Latest, static version => version.Latest = false);
        }

        item.Latest = state.Latest;

        if (state.Published)
        {
            var previous = item.Published ? item : stored.Find(version => version.Published && version != item);
            var publishing = new PublishContentContext(item, previous);
            await BeforeAsync(publishing, static (handler, context) => handler.PublishingAsync(context));
            await ClearAsync(stored, item, static version => version.Published, static version => version.Published = false);
            item.Published = true;
            state.RestoreDates(item);
            await StoreAsync(item);
            await AfterAsync(publishing, static (handler, context) => handler.PublishedAsync(context));
        }
        else if (item.Published)
        {
            await UnpublishAsync(item);
        }
        else
        {
            var saving = new SaveDraftContentContext(item);
            await BeforeAsync(saving, static (handler, context) => handler.DraftSavingAsync(context));
            state.RestoreDates(item);
            await StoreAsync(item);
            await AfterAsync(saving, static (handler, context) => handler.DraftSavedAsync(context));
        }
    }

    private async Task ClearAsync(List<ContentItem> stored, ContentItem except, Func<ContentItem, bool> isSet, Action<ContentItem> clear)
    {
        foreach (var version in stored)
        {
            if (version != except && isSet(version))
            {
                clear(version);
                await SaveAsync(version);
            }
        }
    }

    /// <summary>Whether the import has anything that the stored version lacks.</summary>
    private static bool Differs(ContentItem stored, ContentItem imported)
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode(imported, ContentJson.Options)!;
        var merged = stored.Clone().Merge(json, _importMerge);
        return !JsonNode.DeepEquals(JsonSerializer.SerializeToNode(stored, ContentJson.Options), JsonSerializer.SerializeToNode(merged, ContentJson.Options));
    }

    /// <summary>The state in an imported item; handlers would set the dates to the time of the import.</summary>
    private readonly record struct ImportedState(bool Latest, bool Published, DateTime? Created, DateTime? Modified, DateTime? PublishedUtc, string? Author)
    {
        internal static ImportedState Of(ContentItem item) =>
            new(item.Latest, item.Published, item.CreatedUtc, item.ModifiedUtc, item.PublishedUtc, item.Author);

        internal void RestoreDates(ContentItem item)
        {
            item.CreatedUtc = Created ?? item.CreatedUtc;
            item.ModifiedUtc = Modified ?? item.ModifiedUtc;
            item.PublishedUtc = PublishedUtc ?? item.PublishedUtc;
            item.Author = Author ?? item.Author;
        }
    }
}
