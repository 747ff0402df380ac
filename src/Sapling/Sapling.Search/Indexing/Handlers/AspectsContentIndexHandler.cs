using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Contents.Indexing;
using OrchardCore.Indexing;

namespace Sapling.Search.Indexing.Handlers;

/// <summary>The words of an item's body, whichever part it comes from.</summary>
internal sealed class AspectsContentIndexHandler(IContentManager contentManager) : IContentItemIndexHandler
{
    public async Task BuildIndexAsync(BuildIndexContext context)
    {
        var aspect = await contentManager.PopulateAspectAsync<BodyAspect>(context.ContentItem);
        context.DocumentIndex.Set(IndexingConstants.BodyAspectBodyKey, aspect.Body, DocumentIndexOptions.Sanitize);
    }
}
