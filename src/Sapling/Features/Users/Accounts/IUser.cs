namespace OrchardCore.Users;

/// <summary>A user who can sign in.</summary>
public interface IUser
{
    string UserName { get; }
}
