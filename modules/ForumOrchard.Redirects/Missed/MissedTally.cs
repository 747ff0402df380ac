namespace ForumOrchard.Redirects.Missed;

/// <summary>Counts in memory until it is written. Visitors never wait for it; the last minute is lost when the process ends.</summary>
public sealed class MissedTally
{
    /// <summary>Different addresses between two writes; further ones are not counted.</summary>
    private const int Most = 500;

    private readonly Lock _lock = new();
    private Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    internal void Add(string path, int count = 1)
    {
        lock (_lock)
        {
            if (_counts.TryGetValue(path, out var known) || _counts.Count < Most)
            {
                _counts[path] = known + count;
            }
        }
    }

    /// <summary>Returns all counts and starts over.</summary>
    internal IReadOnlyDictionary<string, int> Take()
    {
        lock (_lock)
        {
            var taken = _counts;
            _counts = new Dictionary<string, int>(StringComparer.Ordinal);
            return taken;
        }
    }
}
