namespace OrchardCore.Contents.Indexing;

/// <summary>Names that values of every content item are indexed under.</summary>
public static class IndexingConstants
{
    public const string ContentItemIdKey = "ContentItemId";
    public const string ContentItemVersionIdKey = "ContentItemVersionId";
}
