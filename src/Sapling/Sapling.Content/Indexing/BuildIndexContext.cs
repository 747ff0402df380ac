using OrchardCore.ContentManagement;

namespace OrchardCore.Indexing;

/// <summary>What an index handler is given.</summary>
public class BuildIndexContext
{
    internal BuildIndexContext(DocumentIndex documentIndex, ContentItem contentItem) => (DocumentIndex, ContentItem) = (documentIndex, contentItem);

    /// <summary>Where to put the values.</summary>
    public DocumentIndex DocumentIndex { get; }

    public ContentItem ContentItem { get; }
}
