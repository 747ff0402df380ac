using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.Editing.Plans;

/// <summary>Fills <see cref="PlanIndex"/>: drafts are published, and what visitors see is withdrawn, unless it has a newer draft.</summary>
public sealed class PlanIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<PlanIndex>().Map(item => item.Latest && (item.Published ? Plan.Withdraw : Plan.Publish).Of(item) is { } moment
            ? [new PlanIndex { ContentItemId = item.ContentItemId, ContentType = item.ContentType, Owner = item.Owner, IsWithdrawal = item.Published, Moment = moment }]
            : []);
    }
}
