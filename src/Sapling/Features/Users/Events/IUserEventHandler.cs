namespace OrchardCore.Users.Handlers;

/// <summary>Told what becomes of accounts, in the unit of work that changes them.</summary>
public interface IUserEventHandler
{
    Task CreatedAsync(UserCreateContext context);

    /// <summary>Also where nothing of the account differs.</summary>
    Task UpdatedAsync(UserUpdateContext context);

    Task DeletedAsync(UserDeleteContext context);
}

/// <summary>Empty base class, for handlers of a single event.</summary>
public abstract class UserEventHandlerBase : IUserEventHandler
{
    public virtual Task CreatedAsync(UserCreateContext context) => Task.CompletedTask;

    public virtual Task UpdatedAsync(UserUpdateContext context) => Task.CompletedTask;

    public virtual Task DeletedAsync(UserDeleteContext context) => Task.CompletedTask;
}
