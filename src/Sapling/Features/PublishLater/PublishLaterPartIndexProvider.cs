using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql.Indexes;

namespace Sapling.Features.PublishLater;

/// <summary>Indexes the drafts scheduled for publication.</summary>
internal sealed class PublishLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<PublishLaterPartIndex>()
        .When(item => item.Latest && !item.Published && item.Has<PublishLaterPart>())
        .Map(item => item.As<PublishLaterPart>() is { ScheduledPublishUtc: { } moment }
            ? new PublishLaterPartIndex
            {
                ContentItemId = item.ContentItemId,
                ScheduledPublishDateTimeUtc = moment,
                Published = item.Published,
                Latest = item.Latest,
            }
            : null);
}
