namespace OrchardCore.Modules.Manifest;

/// <summary>Values shared by the manifests of Orchard Core's own modules.</summary>
public static class ManifestConstants
{
    public const string OrchardCoreTeam = "The Orchard Core Team";
    public const string OrchardCoreWebsite = "https://orchardcore.net";

    /// <summary>The version whose public contracts this runtime implements.</summary>
    public const string OrchardCoreVersion = "2.2.1";

    /// <summary>Tag of a theme for the admin.</summary>
    public const string AdminTag = "admin";
}
