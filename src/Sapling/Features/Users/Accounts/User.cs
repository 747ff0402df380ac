using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>A user as stored.</summary>
public class User : Entity, IUser
{
    /// <summary>The id of the document; 0 until it is stored.</summary>
    public long Id { get; set; }

    /// <summary>The id by which content names its owner.</summary>
    public string UserId { get; set; } = "";

    public string UserName { get; set; } = "";

    public string NormalizedUserName { get; set; } = "";

    public string? Email { get; set; }

    public string? NormalizedEmail { get; set; }

    /// <summary>As ASP.NET Core Identity hashes it; null if the user has no password and cannot sign in with one.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password; a sign-in with another stamp is at an end.</summary>
    public string? SecurityStamp { get; set; }

    public bool EmailConfirmed { get; set; }

    /// <summary>False keeps the user out without removing them.</summary>
    public bool IsEnabled { get; set; } = true;

    public bool IsLockoutEnabled { get; set; }

    /// <summary>Until when failed attempts keep the user out; null if they do not.</summary>
    public DateTime? LockoutEndUtc { get; set; }

    /// <summary>Failed attempts since the last success.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>Names of roles, without Anonymous and Authenticated.</summary>
    public IList<string> RoleNames { get; set; } = [];

    public override string ToString() => UserName;
}
