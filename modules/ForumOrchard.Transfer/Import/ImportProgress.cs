using System.Collections.Concurrent;

namespace ForumOrchard.Transfer.Import;

/// <summary>How far the running imports are.</summary>
public sealed class ImportProgress
{
    private readonly ConcurrentDictionary<string, (int Done, int Total)> _running = new(StringComparer.Ordinal);

    /// <summary>Items that are done, and all of them; null if the import does not run in this process.</summary>
    public (int Done, int Total)? Of(string archiveId) => _running.TryGetValue(archiveId, out var progress) ? progress : null;

    /// <summary>Begins an import; false if it runs already.</summary>
    public bool TryBegin(string archiveId) => _running.TryAdd(archiveId, (0, 0));

    public void Report(string archiveId, int done, int total) => _running[archiveId] = (done, total);

    public void End(string archiveId) => _running.TryRemove(archiveId, out _);
}
