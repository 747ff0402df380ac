using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Permissions that do not belong to a single feature.</summary>
public static class StandardPermissions
{
    /// <summary>Implies every other permission; the role Administrator has it.</summary>
    public static readonly Permission SiteOwner = new("SiteOwner", "Site owner", isSecurityCritical: true);
}
