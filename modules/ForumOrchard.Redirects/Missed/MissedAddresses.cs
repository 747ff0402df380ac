namespace ForumOrchard.Redirects.Missed;

/// <summary>The addresses at which visitors found nothing. Who they are is not stored.</summary>
public sealed class MissedAddresses
{
    /// <summary>Addresses that are kept; above that, those that were met least are forgotten.</summary>
    internal const int Most = 1000;

    /// <summary>In days, after the last time that somebody met an address.</summary>
    internal const int Lifetime = 90;

    public long Id { get; set; }

    /// <summary>By path, from the site's root.</summary>
    public Dictionary<string, MissedAddress> Met { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Those that somebody met more than once, the most frequent first.</summary>
    internal IEnumerable<KeyValuePair<string, MissedAddress>> Repeated() =>
        Met.Where(one => one.Value.Count > 1).OrderByDescending(one => one.Value.Count).ThenByDescending(one => one.Value.Last).ThenBy(one => one.Key, StringComparer.Ordinal);

    /// <summary>Adds what was met, and forgets what is old or too much.</summary>
    /// <param name="counts">How often, by path.</param>
    /// <param name="today">The day where the site is.</param>
    internal void Add(IReadOnlyDictionary<string, int> counts, DateOnly today)
    {
        foreach (var (path, count) in counts)
        {
            Met[path] = new MissedAddress((Met.TryGetValue(path, out var known) ? known.Count : 0) + count, today);
        }

        Met = Met.Where(one => one.Value.Last > today.AddDays(-Lifetime))
            .OrderByDescending(one => one.Value.Count).ThenByDescending(one => one.Value.Last).Take(Most)
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
    }
}
