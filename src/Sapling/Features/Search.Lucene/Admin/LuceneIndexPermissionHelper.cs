using OrchardCore.Security.Permissions;

namespace OrchardCore.Search.Lucene;

/// <summary>Permissions for indexes.</summary>
public static class LuceneIndexPermissionHelper
{
    public static readonly Permission ManageLuceneIndexes = new("ManageLuceneIndexes", "Manage Lucene Indexes");
}
