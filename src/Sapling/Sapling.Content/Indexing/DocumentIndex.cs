namespace OrchardCore.Indexing;

/// <summary>The indexed values of one version of a content item.</summary>
public class DocumentIndex(string contentItemId, string contentItemVersionId) : DocumentIndexBase
{
    public string ContentItemId { get; } = contentItemId;

    public string ContentItemVersionId { get; } = contentItemVersionId;
}
