namespace OrchardCore.Indexing;

/// <summary>The values by which one version of a content item is found.</summary>
public class DocumentIndex(string contentItemId, string contentItemVersionId) : DocumentIndexBase
{
    public string ContentItemId { get; } = contentItemId;

    public string ContentItemVersionId { get; } = contentItemVersionId;
}
