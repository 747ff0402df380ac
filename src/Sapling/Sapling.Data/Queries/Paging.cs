namespace Sapling.Data.Queries;

/// <summary>Pages of queries.</summary>
internal static class Paging
{
    /// <summary>Leaves out the first rows, and those after the number to take.</summary>
    public static IQueryable<T> Page<T>(this IQueryable<T> query, int? skip, int? take)
    {
        if (skip is { } skipped)
        {
            // SQLite has no OFFSET without LIMIT, and the translation would leave it out silently.
            query = query.Skip(skipped).Take(take ?? int.MaxValue - skipped);
        }
        else if (take is { } taken)
        {
            query = query.Take(taken);
        }

        return query;
    }
}
