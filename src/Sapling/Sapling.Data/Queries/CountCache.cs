using System.Collections.Concurrent;
using Sapling.Data.Databases;

namespace Sapling.Data.Queries;

/// <summary>
/// Counts that were asked for since the last commit. A list page asks how many items there are each time, and to count a hundred
/// thousand rows takes longer than to show ten. For a database of which this process is the one writer.
/// </summary>
internal sealed class CountCache
{
    private const int MaxCounts = 1000;

    private ConcurrentDictionary<Key, int> _counts = new();

    /// <summary>The counts that hold until the next commit; what is added later than that is not seen.</summary>
    public ConcurrentDictionary<Key, int> Current => Volatile.Read(ref _counts);

    public static void Add(ConcurrentDictionary<Key, int> counts, Key key, int count)
    {
        if (counts.Count < MaxCounts)
        {
            counts[key] = count;
        }
    }

    /// <summary>Something was committed.</summary>
    public void Forget() => Volatile.Write(ref _counts, new());

    /// <summary>A question: SQL and its values.</summary>
    internal readonly struct Key(SqlStatement statement) : IEquatable<Key>
    {
        private readonly SqlStatement _statement = statement;

        public bool Equals(Key other) =>
            _statement.Sql == other._statement.Sql && _statement.Values.AsSpan().SequenceEqual(other._statement.Values);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(_statement.Sql, StringComparer.Ordinal);
            foreach (var value in _statement.Values)
            {
                hash.Add(value);
            }

            return hash.ToHashCode();
        }
    }
}
