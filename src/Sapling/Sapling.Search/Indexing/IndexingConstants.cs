namespace OrchardCore.Contents.Indexing;

/// <summary>Names that the values of every content item are indexed under.</summary>
public static class IndexingConstants
{
    public const string ContentItemIdKey = "ContentItemId";
    public const string ContentItemVersionIdKey = "ContentItemVersionId";
    public const string AuthorKey = "Content.ContentItem.Author";
    public const string BodyAspectBodyKey = "Content.BodyAspect.Body";
    public const string ContentTypeKey = "Content.ContentItem.ContentType";
    public const string CreatedUtcKey = "Content.ContentItem.CreatedUtc";
    public const string DisplayTextKey = "Content.ContentItem.DisplayText";
    public const string DisplayTextAnalyzedKey = "Content.ContentItem.DisplayText.Analyzed";
    public const string LatestKey = "Content.ContentItem.Latest";
    public const string ModifiedUtcKey = "Content.ContentItem.ModifiedUtc";
    public const string OwnerKey = "Content.ContentItem.Owner";
    public const string PublishedKey = "Content.ContentItem.Published";
    public const string PublishedUtcKey = "Content.ContentItem.PublishedUtc";

    /// <summary>Behind the key of a taxonomy or picker field: the ids that were chosen.</summary>
    public const string IdsKey = ".Ids";
}
