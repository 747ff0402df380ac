using OrchardCore.ContentManagement;

namespace OrchardCore.Indexing;

/// <summary>What an index handler is given.</summary>
public class BuildIndexContext(DocumentIndex documentIndex, ContentItem contentItem, IList<string> keys, IContentIndexSettings settings)
{
    /// <summary>The names to set values under.</summary>
    public IList<string> Keys { get; } = keys;

    /// <summary>Where to put the values.</summary>
    public DocumentIndex DocumentIndex { get; } = documentIndex;

    public ContentItem ContentItem { get; } = contentItem;

    /// <summary>Of the part or field; its class tells which kind of index is built.</summary>
    public IContentIndexSettings Settings { get; } = settings;
}
