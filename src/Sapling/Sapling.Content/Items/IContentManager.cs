using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Creates, reads and stores content items and their versions, in the request's unit of work: if that fails, nothing is stored.</summary>
public interface IContentManager
{
    /// <summary>A new item of a type, with its parts; not stored.</summary>
    Task<ContentItem> NewAsync(string contentType);

    Task UpdateAsync(ContentItem contentItem);

    /// <summary>Stores a new item as a draft or, by default, published.</summary>
    Task CreateAsync(ContentItem contentItem, VersionOptions? options = null);

    /// <summary>Stores an imported item with its ids and state; if validation fails, it is not stored.</summary>
    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    /// <summary>Updates a stored version to the state of an imported one.</summary>
    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    /// <summary>Imports items: known versions are updated, the others are created. Importing the same items twice changes nothing.</summary>
    /// <exception cref="InvalidOperationException">Validation of an item failed; the message names the item and the reasons.</exception>
    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    /// <summary>A version of an item, by default the published one; null if there is none.</summary>
    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null);

    /// <summary>Versions of several items, in the order of the ids; missing ones are skipped.</summary>
    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null);

    /// <summary>A version by its own id; null if there is none.</summary>
    Task<ContentItem?> GetVersionAsync(string contentItemVersionId);

    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    /// <summary>Runs the load handlers for an item read by a query; returns the known instance, if there is one.</summary>
    Task<ContentItem> LoadAsync(ContentItem contentItem);

    /// <summary>Removes an item; its versions stay in the database as history.</summary>
    Task RemoveAsync(ContentItem contentItem);

    Task DiscardDraftAsync(ContentItem contentItem);

    Task SaveDraftAsync(ContentItem contentItem);

    Task PublishAsync(ContentItem contentItem);

    Task UnpublishAsync(ContentItem contentItem);

    /// <summary>Has the handlers fill in an aspect of an item: its body, its culture, its routes …</summary>
    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);

    /// <summary>Stores a copy of an item, with new ids, as a draft.</summary>
    Task<ContentItem> CloneAsync(ContentItem contentItem);
}
