using YesSql.Indexes;

namespace YesSql;

/// <summary>A document database: one per application, shared by all threads.</summary>
public interface IStore : IDisposable
{
    /// <summary>Begins a unit of work; the caller disposes it.</summary>
    /// <param name="withTracking">False for reading only: loaded objects are not tracked, and two queries return two objects.</param>
    ISession CreateSession(bool withTracking = true);

    /// <summary>Adds index providers; data migrations create their tables.</summary>
    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null);

    /// <inheritdoc cref="InitializeAsync(CancellationToken)"/>
    Task InitializeAsync() => InitializeAsync(CancellationToken.None);

    /// <summary>Creates the document table if it is missing.</summary>
    Task InitializeAsync(CancellationToken cancellationToken);
}
