using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Sapling.Content.Items;

/// <content>Drafts, publishing and history.</content>
internal sealed partial class DefaultContentManager
{
    public async Task CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;

        if (contentItem.ContentItemVersionId.Length == 0)
        {
            contentItem.ContentItemVersionId = _ids.GenerateUniqueId(contentItem);
        }

        contentItem.Latest = true;
        contentItem.Published = false;
        var creating = new CreateContentContext(contentItem);
        await BeforeAsync(creating, static (handler, context) => handler.CreatingAsync(context));
        await StoreAsync(contentItem);
        await AfterAsync(creating, static (handler, context) => handler.CreatedAsync(context));

        if (options.IsPublished)
        {
            await PublishAsync(contentItem, previous: null);
        }
    }

    public async Task UpdateAsync(ContentItem contentItem)
    {
        var context = new UpdateContentContext(contentItem);
        await BeforeAsync(context, static (handler, c) => handler.UpdatingAsync(c));

        // Changing an item that was never created does not store it; only its handlers run.
        if (contentItem.Id != 0)
        {
            await SaveAsync(contentItem);
        }

        await AfterAsync(context, static (handler, c) => handler.UpdatedAsync(c));
    }

    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException($"Only the latest, unpublished version can be saved as a draft, which '{contentItem}' is not.");
        }

        var context = new SaveDraftContentContext(contentItem);
        await BeforeAsync(context, static (handler, c) => handler.DraftSavingAsync(c));
        await SaveAsync(contentItem);
        await AfterAsync(context, static (handler, c) => handler.DraftSavedAsync(c));
    }

    public async Task PublishAsync(ContentItem contentItem)
    {
        if (!contentItem.Published)
        {
            await PublishAsync(contentItem, await PublishedAsync(contentItem.ContentItemId));
        }
    }

    public async Task UnpublishAsync(ContentItem contentItem)
    {
        var published = contentItem.Published ? contentItem : await PublishedAsync(contentItem.ContentItemId);

        if (published is null)
        {
            return;
        }

        var context = new PublishContentContext(published, published) { PublishingItem = null };
        await BeforeAsync(context, static (handler, c) => handler.UnpublishingAsync(c));

        if (context.Cancel)
        {
            return;
        }

        published.Published = false;
        published.ModifiedUtc ??= published.PublishedUtc;
        await SaveAsync(published);
        await AfterAsync(context, static (handler, c) => handler.UnpublishedAsync(c));
    }

    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException($"Only a draft can be discarded, which '{contentItem}' is not.");
        }

        var published = await PublishedAsync(contentItem.ContentItemId);
        var context = new RemoveContentContext(contentItem, published is null);
        await BeforeAsync(context, static (handler, c) => handler.RemovingAsync(c));
        contentItem.Latest = false;
        await SaveAsync(contentItem);

        if (published is not null)
        {
            published.Latest = true;
            await SaveAsync(published);
        }

        await AfterAsync(context, static (handler, c) => handler.RemovedAsync(c));
    }

    public async Task RemoveAsync(ContentItem contentItem)
    {
        var active = (await _session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItem.ContentItemId && (index.Published || index.Latest))
            .ListAsync()).ToList();

        if (active.Count == 0)
        {
            return;
        }

        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: true);
        await BeforeAsync(context, static (handler, c) => handler.RemovingAsync(c));

        foreach (var version in active)
        {
            version.Published = false;
            version.Latest = false;
            await SaveAsync(version);
        }

        await AfterAsync(context, static (handler, c) => handler.RemovedAsync(c));
    }

    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await NewAsync(contentItem.ContentType);
        var context = new CloneContentContext(contentItem, clone);
        clone.Data = (JsonObject)contentItem.Data.DeepClone();
        clone.Elements.Clear();
        clone.DisplayText = contentItem.DisplayText;
        await BeforeAsync(context, static (handler, c) => handler.CloningAsync(c));
        await AfterAsync(context, static (handler, c) => handler.ClonedAsync(c));
        await CreateAsync(clone, VersionOptions.Draft);
        return clone;
    }

    /// <summary>Makes an older version the latest again, as a new draft; if validation fails, it is not stored.</summary>
    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        var latest = await LatestAsync(contentItem.ContentItemId);
        var restored = NextVersionOf(contentItem);
        restored.Owner = latest?.Owner ?? contentItem.Owner;
        restored.CreatedUtc = contentItem.CreatedUtc;
        var context = new RestoreContentContext(restored);
        await BeforeAsync(context, static (handler, c) => handler.RestoringAsync(c));
        var result = await ValidateAsync(restored);

        if (!result.Succeeded)
        {
            return result;
        }

        if (latest is not null)
        {
            latest.Latest = false;
            await SaveAsync(latest);
        }

        await StoreAsync(restored);
        await AfterAsync(context, static (handler, c) => handler.RestoredAsync(c));
        await UpdateAsync(restored);
        await SaveDraftAsync(restored);
        return result;
    }

    private async Task PublishAsync(ContentItem item, ContentItem? previous)
    {
        var context = new PublishContentContext(item, previous);
        await BeforeAsync(context, static (handler, c) => handler.PublishingAsync(c));

        if (context.Cancel)
        {
            return;
        }

        if (previous is not null && previous != item)
        {
            previous.Published = false;
            await SaveAsync(previous);
        }

        item.Published = true;
        await StoreAsync(item);
        await AfterAsync(context, static (handler, c) => handler.PublishedAsync(c));
    }

    /// <summary>
    /// A draft of a published item: a new version or, for types without versions, the same one, which then stays
    /// unpublished until it is published again.
    /// </summary>
    private async Task<ContentItem> DraftOfAsync(ContentItem published)
    {
        if (await _definitions.GetTypeDefinitionAsync(published.ContentType) is { } type && !type.IsVersionable())
        {
            published.Published = false;
            return published;
        }

        var draft = NextVersionOf(published);
        draft.Owner = published.Owner;
        var context = new VersionContentContext(published, draft);
        await BeforeAsync(context, static (handler, c) => handler.VersioningAsync(c));
        published.Latest = false;
        await SaveAsync(published);
        await StoreAsync(draft);
        await AfterAsync(context, static (handler, c) => handler.VersionedAsync(c));
        return draft;
    }

    private ContentItem NextVersionOf(ContentItem item)
    {
        var next = new ContentItem
        {
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            DisplayText = item.DisplayText,
            Author = item.Author,
            Latest = true,
            Data = (JsonObject)item.Data.DeepClone(),
        };

        next.ContentItemVersionId = _ids.GenerateUniqueId(next);
        return next;
    }

    private async Task StoreAsync(ContentItem item)
    {
        await SaveAsync(item);
        _known.Store(item);
    }

    /// <summary>Fails the later of two concurrent changes instead of letting it overwrite the first.</summary>
    private Task SaveAsync(ContentItem item) => _session.SaveAsync(item, checkConcurrency: true);
}
