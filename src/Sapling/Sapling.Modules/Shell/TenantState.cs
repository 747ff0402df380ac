namespace OrchardCore.Environment.Shell.Models;

/// <summary>State of a site's set-up.</summary>
public enum TenantState
{
    Uninitialized,
    Initializing,
    Running,
    Disabled,
    Invalid,
}
