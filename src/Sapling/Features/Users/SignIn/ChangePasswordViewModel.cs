namespace Sapling.Features.Users.SignIn;

/// <summary>The form for a new password of one's own; <see cref="OwnPassword"/> says what is wrong with it.</summary>
public sealed class ChangePasswordViewModel
{
    public string? CurrentPassword { get; set; }

    public string? Password { get; set; }

    public string? PasswordConfirmation { get; set; }
}
