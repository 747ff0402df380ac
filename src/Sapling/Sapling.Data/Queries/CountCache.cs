using System.Collections.Concurrent;
using Sapling.Data.Databases;

namespace Sapling.Data.Queries;

/// <summary>
/// Caches counts until the next commit. A list page counts its items each time, and counting a hundred thousand rows
/// takes longer than showing ten. Only for a database with this process as its single writer.
/// </summary>
internal sealed class CountCache
{
    private const int MaxCounts = 1000;

    private ConcurrentDictionary<Key, int> _counts = new();

    /// <summary>The counts valid until the next commit; one added later than that is not seen.</summary>
    public ConcurrentDictionary<Key, int> Current => Volatile.Read(ref _counts);

    public static void Add(ConcurrentDictionary<Key, int> counts, Key key, int count)
    {
        if (counts.Count < MaxCounts)
        {
            counts[key] = count;
        }
    }

    /// <summary>Drops the counts after a commit.</summary>
    public void Forget() => Volatile.Write(ref _counts, new());

    /// <summary>The SQL and its values as a key.</summary>
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
