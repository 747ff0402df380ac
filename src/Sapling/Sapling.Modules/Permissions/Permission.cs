using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

/// <summary>The right to do one thing; roles store its name.</summary>
public class Permission
{
    public const string ClaimType = "Permission";

    public Permission(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    public Permission(string name, string description, bool isSecurityCritical = false)
        : this(name)
    {
        Description = description;
        IsSecurityCritical = isSecurityCritical;
    }

    public Permission(string name, string description, IEnumerable<Permission> impliedBy, bool isSecurityCritical = false)
        : this(name, description, isSecurityCritical)
        => ImpliedBy = impliedBy;

    public string Name { get; }

    public string? Description { get; set; }

    public string? Category { get; set; }

    /// <summary>Permissions that imply this one: a user with any of them has it too.</summary>
    public IEnumerable<Permission> ImpliedBy { get; } = [];

    /// <summary>Whether a user with this permission could take over the site.</summary>
    public bool IsSecurityCritical { get; }

    public static implicit operator Claim(Permission permission) => new(ClaimType, permission.Name);
}
