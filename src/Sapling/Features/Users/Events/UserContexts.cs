namespace OrchardCore.Users.Handlers;

/// <summary>The account that something happens to.</summary>
public abstract class UserContextBase(IUser user)
{
    public IUser User { get; } = user;
}

/// <inheritdoc/>
public class UserCreateContext(IUser user) : UserContextBase(user);

/// <inheritdoc/>
public class UserUpdateContext(IUser user) : UserContextBase(user);

/// <inheritdoc/>
public class UserDeleteContext(IUser user) : UserContextBase(user);
