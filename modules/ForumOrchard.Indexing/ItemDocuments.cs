using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing;

/// <summary>Calls every handler for an item.</summary>
internal sealed class ItemDocuments(IEnumerable<IItemIndexHandler> handlers)
{
    public async Task FillAsync(ContentItem item, DocumentIndex index)
    {
        var document = new ItemDocument(index);
        foreach (var handler in handlers)
        {
            await handler.IndexAsync(item, document);
        }
    }

    private sealed class ItemDocument(DocumentIndex index) : IItemDocument
    {
        public void Set(string name, string text, DocumentIndexOptions options) => index.Set(name, text, options);
    }
}
