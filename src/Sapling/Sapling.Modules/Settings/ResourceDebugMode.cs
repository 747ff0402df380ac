namespace OrchardCore.Settings;

/// <summary>Whether pages use the readable or the minified form of resources.</summary>
public enum ResourceDebugMode
{
    FromConfiguration,
    Enabled,
    Disabled,
}
