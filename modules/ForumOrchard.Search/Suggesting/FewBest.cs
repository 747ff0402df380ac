namespace ForumOrchard.Search.Suggesting;

/// <summary>The few best of many, in their order.</summary>
/// <param name="count">How many at most.</param>
/// <param name="compare">Less than 0 where the first is better.</param>
/// <param name="isSame">Whether two are one to a reader; the better of them stays.</param>
internal sealed class FewBest<T>(int count, Comparison<T> compare, Func<T, T, bool> isSame)
{
    private readonly List<T> _best = new(count + 1);

    public IReadOnlyList<T> InOrder => _best;

    /// <summary>Whether <see cref="Add"/> would keep it, if it is not the same as a better one.</summary>
    public bool IsGoodEnough(T one) => _best.Count < count || compare(one, _best[^1]) < 0;

    public void Add(T one)
    {
        var same = _best.FindIndex(other => isSame(one, other));
        if (same >= 0 ? compare(one, _best[same]) >= 0 : !IsGoodEnough(one))
        {
            return;
        }

        if (same >= 0 || _best.Count == count)
        {
            _best.RemoveAt(same >= 0 ? same : count - 1);
        }

        var place = _best.FindIndex(other => compare(one, other) < 0);
        _best.Insert(place < 0 ? _best.Count : place, one);
    }
}
