using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>A user as stored.</summary>
public class User : Entity, IUser
{
    /// <summary>The id of the document; 0 until it is stored.</summary>
    public long Id { get; set; }

    /// <summary>The id that content items store as their owner.</summary>
    public string UserId { get; set; } = "";

    public string UserName { get; set; } = "";

    public string NormalizedUserName { get; set; } = "";

    public string? Email { get; set; }

    public string? NormalizedEmail { get; set; }

    /// <summary>Hashed by ASP.NET Core Identity; null if the user has no password and cannot sign in with one.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password; invalidates sign-ins that carry another stamp.</summary>
    public string? SecurityStamp { get; set; }

    public bool EmailConfirmed { get; set; }

    /// <summary>False blocks the user without deleting the account.</summary>
    public bool IsEnabled { get; set; } = true;

    public bool IsLockoutEnabled { get; set; }

    /// <summary>Failed attempts lock the account until this time; null if it is not locked.</summary>
    public DateTime? LockoutEndUtc { get; set; }

    /// <summary>Failed attempts since the last success.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>Whether signing in asks for a code beside the password.</summary>
    public bool TwoFactorEnabled { get; set; }

    /// <summary>The key of the user's authenticator app, encrypted, and digests of recovery codes.</summary>
    public IList<UserToken> UserTokens { get; set; } = [];

    /// <summary>Role names, except Anonymous and Authenticated.</summary>
    public IList<string> RoleNames { get; set; } = [];

    public override string ToString() => UserName;
}
