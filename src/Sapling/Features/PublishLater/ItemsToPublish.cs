using OrchardCore.PublishLater.Indexes;
using Sapling.Features.Contents.Admin;
using YesSql;

namespace Sapling.Features.PublishLater;

/// <summary>Drafts scheduled for publication.</summary>
internal sealed class ItemsToPublish(ISession session) : IPlannedItems
{
    public async Task<IEnumerable<string>> FindAsync(CancellationToken cancellationToken) =>
        (await session.QueryIndex<PublishLaterPartIndex>(index => index.Latest && !index.Published).ListAsync(cancellationToken)).Select(index => index.ContentItemId!);
}
