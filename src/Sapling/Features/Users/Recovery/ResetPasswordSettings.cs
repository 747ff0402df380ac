namespace OrchardCore.Users.Models;

/// <summary>Whether a user who has forgotten the password gets a link by mail.</summary>
public class ResetPasswordSettings
{
    public bool AllowResetPassword { get; set; }
}
