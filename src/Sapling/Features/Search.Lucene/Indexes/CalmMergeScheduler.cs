using Lucene.Net.Index;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// Merges in the background, as Lucene does, but a merge that fails (on a full disk, above all) is left for the next time: its index
/// is as good without, and Lucene would end the process.
/// </summary>
internal sealed class CalmMergeScheduler : ConcurrentMergeScheduler
{
    protected override void HandleMergeException(Exception exc)
    {
    }
}
