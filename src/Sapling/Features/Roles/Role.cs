using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>A named set of permissions for a group of users.</summary>
public interface IRole
{
    string RoleName { get; }

    string? RoleDescription { get; }
}

/// <summary>A role as stored.</summary>
public class Role : IRole
{
    public string RoleName { get; set; } = "";

    public string? RoleDescription { get; set; }

    public string NormalizedRoleName { get; set; } = "";

    /// <summary>Permissions are claims of the type <see cref="Permission.ClaimType"/>.</summary>
    public List<RoleClaim> RoleClaims { get; set; } = [];
}

/// <summary>A claim of a role.</summary>
public class RoleClaim
{
    public RoleClaim()
    {
    }

    public RoleClaim(string claimType, string claimValue)
    {
        ClaimType = claimType;
        ClaimValue = claimValue;
    }

    public string ClaimType { get; set; } = "";

    public string ClaimValue { get; set; } = "";

    public static RoleClaim Create(string permissionName) => new(Permission.ClaimType, permissionName);

    public Claim ToClaim() => new(ClaimType, ClaimValue);
}
