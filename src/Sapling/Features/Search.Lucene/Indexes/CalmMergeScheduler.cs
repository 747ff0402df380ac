using Lucene.Net.Index;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// Merges in the background, as Lucene does, but retries a failed merge (mostly on a full disk) next time: the index
/// works without it, while Lucene would end the process.
/// </summary>
internal sealed class CalmMergeScheduler : ConcurrentMergeScheduler
{
    protected override void HandleMergeException(Exception exc)
    {
    }
}
