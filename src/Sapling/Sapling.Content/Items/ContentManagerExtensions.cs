using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Shortcuts to the content manager.</summary>
public static class ContentManagerExtensions
{
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content)
        where TAspect : new() => contentManager.PopulateAspectAsync(content, new TAspect());

    /// <summary>The routes to show, edit and remove an item.</summary>
    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content) =>
        contentManager.PopulateAspectAsync<ContentItemMetadata>(content);

    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content) =>
        content.ContentItem is { } item && (item.IsPublished() || await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published) is not null);

    /// <summary>The item at a JSON path inside another one (a term of a taxonomy, for instance); the outer item if the path is empty.</summary>
    public static async Task<ContentItem?> GetAsync(this IContentManager contentManager, string id, string? jsonPath, VersionOptions? options = null)
    {
        var item = await contentManager.GetAsync(id, options);

        return item is null || string.IsNullOrEmpty(jsonPath) ? item : ContainedItems.At(item, jsonPath);
    }

    public static async Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        var loaded = new List<ContentItem>();

        foreach (var item in contentItems)
        {
            loaded.Add(await contentManager.LoadAsync(item));
        }

        return loaded;
    }

    public static async IAsyncEnumerable<ContentItem> LoadAsync(this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems)
    {
        await foreach (var item in contentItems)
        {
            yield return await contentManager.LoadAsync(item);
        }
    }

    /// <summary>Updates, validates and stores a new item; if validation fails, it is not stored.</summary>
    public static async Task<ContentValidateResult> UpdateValidateAndCreateAsync(this IContentManager contentManager, ContentItem contentItem, VersionOptions options)
    {
        await contentManager.UpdateAsync(contentItem);
        var result = await contentManager.ValidateAsync(contentItem);

        if (result.Succeeded)
        {
            await contentManager.CreateAsync(contentItem, options);
        }

        return result;
    }
}
