using OrchardCore.ContentManagement;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using YesSql.Indexes;

namespace Sapling.Features.ArchiveLater;

/// <summary>Indexes the items scheduled to be withdrawn. As on Orchard Core, none that has a newer draft: it stays until that is published.</summary>
internal sealed class ArchiveLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ArchiveLaterPartIndex>()
        .When(item => item.Latest && item.Published && item.Has<ArchiveLaterPart>())
        .Map(item => item.As<ArchiveLaterPart>() is { ScheduledArchiveUtc: { } moment }
            ? new ArchiveLaterPartIndex
            {
                ContentItemId = item.ContentItemId,
                ScheduledArchiveDateTimeUtc = moment,
                Published = item.Published,
                Latest = item.Latest,
            }
            : null);
}
