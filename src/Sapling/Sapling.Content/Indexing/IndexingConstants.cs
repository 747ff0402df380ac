namespace OrchardCore.Contents.Indexing;

/// <summary>Names of the values that every content item is indexed under.</summary>
public static class IndexingConstants
{
    public const string ContentItemIdKey = "ContentItemId";
    public const string ContentItemVersionIdKey = "ContentItemVersionId";
}
