using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Pages.Samples;

/// <summary>Reads the first items of a list without samples.</summary>
public sealed class RealItems(SampleTitles samples)
{
    /// <summary>At most <paramref name="count"/> items, in the order of the list.</summary>
    /// <param name="list">Makes the query of the list; called again for each piece that is read.</param>
    /// <param name="count">More than zero.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    public async Task<IReadOnlyList<ContentItem>> FirstAsync(Func<IQuery<ContentItem>> list, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        var isSample = await samples.FindAsync();
        var real = new List<ContentItem>();
        for (var from = 0; real.Count < count; from += count)
        {
            var items = (await list().Skip(from).Take(count).ListAsync(cancellationToken)).ToList();
            real.AddRange(items.Where(item => !isSample(item.DisplayText)).Take(count - real.Count));
            if (items.Count < count)
            {
                break;
            }
        }

        return real;
    }
}
