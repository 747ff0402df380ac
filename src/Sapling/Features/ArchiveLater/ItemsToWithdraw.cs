using OrchardCore.ArchiveLater.Indexes;
using Sapling.Features.Contents.Admin;
using YesSql;

namespace Sapling.Features.ArchiveLater;

/// <summary>Items scheduled to be withdrawn.</summary>
internal sealed class ItemsToWithdraw(ISession session) : IPlannedItems
{
    public async Task<IEnumerable<string>> FindAsync(CancellationToken cancellationToken) =>
        (await session.QueryIndex<ArchiveLaterPartIndex>(index => index.Latest && index.Published).ListAsync(cancellationToken)).Select(index => index.ContentItemId!);
}
