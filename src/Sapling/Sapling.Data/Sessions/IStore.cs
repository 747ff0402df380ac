using YesSql.Indexes;

namespace YesSql;

/// <summary>A database of documents: one for the application, shared by all threads.</summary>
public interface IStore : IDisposable
{
    /// <summary>Begins a unit of work; the caller disposes of it.</summary>
    /// <param name="withTracking">False for reading only: loaded objects are not remembered, and two queries give two objects.</param>
    ISession CreateSession(bool withTracking = true);

    /// <summary>Adds index providers; their tables are made by data migrations.</summary>
    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null);

    /// <inheritdoc cref="InitializeAsync(CancellationToken)"/>
    Task InitializeAsync() => InitializeAsync(CancellationToken.None);

    /// <summary>Creates the document table where it is missing.</summary>
    Task InitializeAsync(CancellationToken cancellationToken);
}
