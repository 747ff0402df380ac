namespace OrchardCore.Environment.Shell.Models;

/// <summary>How far a site's set-up has come.</summary>
public enum TenantState
{
    Uninitialized,
    Initializing,
    Running,
    Disabled,
    Invalid,
}
