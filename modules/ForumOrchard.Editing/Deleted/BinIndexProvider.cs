using YesSql.Indexes;

namespace ForumOrchard.Editing.Deleted;

/// <summary>Fills <see cref="BinIndex"/>.</summary>
public sealed class BinIndexProvider : IndexProvider<BinEntry>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<BinEntry> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<BinIndex>().Map(entry => new BinIndex
        {
            ContentItemId = entry.ContentItemId,
            ContentType = entry.ContentType,
            Owner = entry.Owner,
            Title = BinIndex.Normalize(entry.Title),
            DeletedTicks = entry.DeletedUtc?.Ticks ?? 0,
        });
    }
}
