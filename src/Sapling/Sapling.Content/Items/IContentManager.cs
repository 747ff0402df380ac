using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Makes, reads and stores content items and their versions. All of it belongs to the unit of work of the request: nothing is kept if that fails.</summary>
public interface IContentManager
{
    /// <summary>A new item of a type, with its parts, not stored.</summary>
    Task<ContentItem> NewAsync(string contentType);

    Task UpdateAsync(ContentItem contentItem);

    /// <summary>Stores a new item, as a draft or (which is the default) published.</summary>
    Task CreateAsync(ContentItem contentItem, VersionOptions? options = null);

    /// <summary>Stores an imported item with the ids and the state that it has; a version that fails validation is not stored.</summary>
    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    /// <summary>Brings a stored version to the state of an imported one.</summary>
    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    /// <summary>Brings the store to the state of the given items: those whose version is known are updated, the others are created. The same import twice changes nothing.</summary>
    /// <exception cref="InvalidOperationException">An item fails validation; the message names it and the reasons.</exception>
    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    /// <summary>A version of an item, the published one if not said otherwise; null where there is none.</summary>
    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null);

    /// <summary>Versions of several items, in the order of their ids; those that do not exist are left out.</summary>
    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null);

    /// <summary>A version by its own id; null where there is none.</summary>
    Task<ContentItem?> GetVersionAsync(string contentItemVersionId);

    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    /// <summary>Lets the handlers know an item that a query has read; returns the instance already known, if there is one.</summary>
    Task<ContentItem> LoadAsync(ContentItem contentItem);

    /// <summary>Takes an item away; its versions stay in the store as history.</summary>
    Task RemoveAsync(ContentItem contentItem);

    Task DiscardDraftAsync(ContentItem contentItem);

    Task SaveDraftAsync(ContentItem contentItem);

    Task PublishAsync(ContentItem contentItem);

    Task UnpublishAsync(ContentItem contentItem);

    /// <summary>What the handlers know of an item in one respect: its body, its culture, its routes …</summary>
    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);

    /// <summary>Stores a copy of an item, with an identity of its own, as a draft.</summary>
    Task<ContentItem> CloneAsync(ContentItem contentItem);
}
