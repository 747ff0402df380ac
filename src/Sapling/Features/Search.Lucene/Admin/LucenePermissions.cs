using OrchardCore.Search.Lucene;
using OrchardCore.Security.Permissions;

namespace Sapling.Features.Search.Lucene.Admin;

/// <summary>Permissions to see the state of the indexes and to rebuild them.</summary>
internal sealed class LucenePermissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([LuceneIndexPermissionHelper.ManageLuceneIndexes]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new() { Name = "Administrator", Permissions = [LuceneIndexPermissionHelper.ManageLuceneIndexes] }];
}
