namespace Sapling.Data.Queries;

/// <summary>Pages of queries.</summary>
internal static class Paging
{
    /// <summary>Adds the limit that SQLite needs for an offset; without it the translation would leave out the offset silently.</summary>
    public static (int? Skip, int? Take) Complete(int? skip, int? take) =>
        skip is { } skipped && take is null ? (skip, int.MaxValue - skipped) : (skip, take);

    /// <summary>Leaves out the first rows, and those after the number to take.</summary>
    public static IQueryable<T> Page<T>(this IQueryable<T> query, int? skip, int? take)
    {
        query = skip is { } skipped ? query.Skip(skipped) : query;
        return take is { } taken ? query.Take(taken) : query;
    }
}
