namespace Sapling.Modules.Scopes;

/// <summary>What a scope commits or cancels at its end: the database session. Registered as a scoped service; cheap if nothing changed.</summary>
internal interface IUnitOfWork
{
    Task CommitAsync();

    Task CancelAsync();
}
