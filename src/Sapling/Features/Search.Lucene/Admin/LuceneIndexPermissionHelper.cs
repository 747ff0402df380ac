using OrchardCore.Security.Permissions;

namespace OrchardCore.Search.Lucene;

/// <summary>The permissions of indexes.</summary>
public static class LuceneIndexPermissionHelper
{
    public static readonly Permission ManageLuceneIndexes = new("ManageLuceneIndexes", "Manage Lucene Indexes");
}
