namespace Sapling.Data.Queries;

/// <summary>Paging of queries.</summary>
internal static class Paging
{
    /// <summary>Adds the limit that SQLite requires with an offset; without it the translation would silently drop the offset.</summary>
    public static (int? Skip, int? Take) Complete(int? skip, int? take) =>
        skip is { } skipped && take is null ? (skip, int.MaxValue - skipped) : (skip, take);

    /// <summary>Applies the offset and the limit.</summary>
    public static IQueryable<T> Page<T>(this IQueryable<T> query, int? skip, int? take)
    {
        query = skip is { } skipped ? query.Skip(skipped) : query;
        return take is { } taken ? query.Take(taken) : query;
    }
}
