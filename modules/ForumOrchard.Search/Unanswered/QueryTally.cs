namespace ForumOrchard.Search.Unanswered;

/// <summary>
/// Counts searches without results in memory until they are written. Visitors never wait for it; the last minute is
/// lost when the process ends.
/// </summary>
public sealed class QueryTally
{
    /// <summary>Different queries between two writes; further ones are not counted.</summary>
    private const int MaxQueries = 1000;

    private readonly Lock _lock = new();
    private Dictionary<(DateOnly Day, string Culture, string Text), (int Nothing, int Otherwise)> _counts = [];

    /// <summary>Adds counts of a query.</summary>
    public void Add(AskedQuery asked)
    {
        var key = (asked.Day, asked.Culture, asked.Text);
        lock (_lock)
        {
            if (_counts.TryGetValue(key, out var counts) || _counts.Count < MaxQueries)
            {
                _counts[key] = (counts.Nothing + asked.Nothing, counts.Otherwise + asked.Otherwise);
            }
        }
    }

    /// <summary>Returns all counts and starts over.</summary>
    public IReadOnlyList<AskedQuery> Take()
    {
        lock (_lock)
        {
            var taken = _counts;
            _counts = [];
            return [.. taken.Select(one => new AskedQuery(one.Key.Day, one.Key.Culture, one.Key.Text, one.Value.Nothing, one.Value.Otherwise))];
        }
    }
}
