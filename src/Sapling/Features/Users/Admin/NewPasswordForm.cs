namespace Sapling.Features.Users.Admin;

/// <summary>A new password for somebody else; the names of the fields are Orchard Core's.</summary>
public sealed class NewPasswordForm
{
    public string? NewPassword { get; set; }

    public string? PasswordConfirmation { get; set; }
}
