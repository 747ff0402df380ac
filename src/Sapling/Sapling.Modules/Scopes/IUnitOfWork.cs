namespace Sapling.Modules.Scopes;

/// <summary>What a scope commits or cancels at its end: the session of the database. Registered as a scoped service; cheap where nothing was changed.</summary>
internal interface IUnitOfWork
{
    Task CommitAsync();

    Task CancelAsync();
}
