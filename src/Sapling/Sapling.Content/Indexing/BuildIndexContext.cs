using OrchardCore.ContentManagement;

namespace OrchardCore.Indexing;

/// <summary>The context of an index handler.</summary>
public class BuildIndexContext
{
    internal BuildIndexContext(DocumentIndex documentIndex, ContentItem contentItem) => (DocumentIndex, ContentItem) = (documentIndex, contentItem);

    /// <summary>Receives the values.</summary>
    public DocumentIndex DocumentIndex { get; }

    public ContentItem ContentItem { get; }
}
