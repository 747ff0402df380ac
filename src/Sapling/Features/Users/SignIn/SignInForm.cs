using System.ComponentModel.DataAnnotations;

namespace Sapling.Features.Users.SignIn;

/// <summary>The sign-in form.</summary>
public sealed class SignInForm
{
    /// <summary>User name or e-mail address.</summary>
    [MaxLength(256)]
    public string UserName { get; set; } = "";

    /// <summary>Longer passwords are rejected without hashing, which takes time in proportion to length.</summary>
    [MaxLength(256)]
    public string Password { get; set; } = "";

    /// <summary>Whether the sign-in persists after the browser closes.</summary>
    public bool RememberMe { get; set; }
}
