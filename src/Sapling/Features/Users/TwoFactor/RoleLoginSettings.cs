namespace OrchardCore.Users.Models;

/// <summary>Whose sign-in needs a code beside the password.</summary>
public class RoleLoginSettings
{
    public bool RequireTwoFactorAuthenticationForSpecificRoles { get; set; }

    /// <summary>Names of roles.</summary>
    public string[] Roles { get; set; } = [];
}
