using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

/// <summary>The right to do one thing; roles carry its name.</summary>
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

    /// <summary>Who has any of these has this one too.</summary>
    public IEnumerable<Permission> ImpliedBy { get; } = [];

    /// <summary>Whoever has it could take over the site.</summary>
    public bool IsSecurityCritical { get; }

    public static implicit operator Claim(Permission permission) => new(ClaimType, permission.Name);
}
