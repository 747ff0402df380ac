namespace Sapling.Features.Contents.Admin;

/// <summary>Finds items for which something is scheduled; each feature that schedules provides one.</summary>
public interface IPlannedItems
{
    /// <summary>Ids of the items.</summary>
    /// <param name="cancellationToken">Cancels the read.</param>
    Task<IEnumerable<string>> FindAsync(CancellationToken cancellationToken);
}
