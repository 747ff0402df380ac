namespace OrchardCore.Settings;

/// <summary>Whether fragments and pages are cached.</summary>
public enum CacheMode
{
    FromConfiguration,
    Enabled,
    DebugEnabled,
    Disabled,
}
