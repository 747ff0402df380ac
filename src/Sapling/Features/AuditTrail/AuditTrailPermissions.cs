using OrchardCore.Security.Permissions;

namespace OrchardCore.AuditTrail;

/// <summary>Permissions for the trail.</summary>
public static class AuditTrailPermissions
{
    public static readonly Permission ViewAuditTrail = new("ViewAuditTrail", "View audit trail", isSecurityCritical: true);

    public static readonly Permission ManageAuditTrailSettings = new("ManageAuditTrailSettings", "Manage audit trail settings", isSecurityCritical: true);
}
