namespace Sapling.Features.Users.SignIn;

/// <summary>The form behind a link for a new password; the names of the fields are Orchard Core's.</summary>
public sealed class ResetPasswordForm
{
    public string? UsernameOrEmail { get; set; }

    public string? NewPassword { get; set; }

    public string? PasswordConfirmation { get; set; }

    /// <summary>The code of the link.</summary>
    public string? ResetToken { get; set; }
}
