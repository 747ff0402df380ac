namespace Sapling.Features.Users.Admin;

/// <summary>A user's name, address and, for a new one, password.</summary>
public class UserForm
{
    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? PasswordConfirmation { get; set; }

    /// <summary>Whether the user is about to be created; only then the form has a password, which may stay empty.</summary>
    public bool IsNew { get; set; }
}
