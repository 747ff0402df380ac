namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>
/// Pseudo-random numbers that are the same in every run, on every machine and version of .NET: SplitMix64, by Steele,
/// Lea and Flood (2014).
/// </summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 to below the end.</summary>
    public int Below(int end)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)end);
    }

    /// <summary>True with this probability in percent.</summary>
    public bool InHundred(int times) => Below(100) < times;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>This many elements without repetition, in any order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> all, int count)
    {
        var rest = all.ToList();
        var chosen = new List<T>();
        while (chosen.Count < count && rest.Count > 0)
        {
            var place = Below(rest.Count);
            chosen.Add(rest[place]);
            rest.RemoveAt(place);
        }

        return chosen;
    }
}
