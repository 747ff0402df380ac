namespace OrchardCore.Users.Events;

/// <summary>Told what becomes of attempts to sign in.</summary>
public interface ILoginFormEvent
{
    /// <summary>No account has this name.</summary>
    Task LoggingInFailedAsync(string userName);

    Task LoggingInFailedAsync(IUser user);

    Task IsLockedOutAsync(IUser user);

    Task LoggedInAsync(IUser user);
}
