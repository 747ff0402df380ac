using System.ComponentModel.DataAnnotations;

namespace Sapling.Features.Users.SignIn;

/// <summary>What a visitor types to sign in.</summary>
public sealed class SignInForm
{
    /// <summary>User name or e-mail address.</summary>
    [MaxLength(256)]
    public string UserName { get; set; } = "";

    /// <summary>Longer ones are refused unread: hashing takes time in proportion.</summary>
    [MaxLength(256)]
    public string Password { get; set; } = "";

    /// <summary>Whether the sign-in outlives the browser.</summary>
    public bool RememberMe { get; set; }
}
