using YesSql.Indexes;

namespace YesSql;

/// <summary>Shorter forms of <see cref="ISession"/>'s methods.</summary>
public static class SessionExtensions
{
    /// <summary>Loads a document by id; null if there is none or it has another type.</summary>
    public static async Task<T?> GetAsync<T>(this ISession session, long id, string? collection = null) where T : class
    {
        ArgumentNullException.ThrowIfNull(session);
        return (await session.GetAsync<T>([id], collection)).FirstOrDefault();
    }

    /// <inheritdoc cref="ISession.SaveAsync(object, bool, string, CancellationToken)"/>
    public static Task SaveAsync(this ISession session, object obj, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.SaveAsync(obj, false, collection);
    }

    /// <inheritdoc cref="ISession.RegisterIndexes(IIndexProvider[], string)"/>
    public static ISession RegisterIndexes(this ISession session, params IIndexProvider[] indexProviders)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.RegisterIndexes(indexProviders, null);
    }
}
