namespace OrchardCore.ResourceManagement;

/// <summary>The resources of all modules, and how they are written.</summary>
public class ResourceManagementOptions
{
    public HashSet<ResourceManifest> ResourceManifests { get; set; } = [];

    /// <summary>Whether to use the readable form of resources that have one.</summary>
    public bool DebugMode { get; set; }

    /// <summary>Whether to add the file's version to its address.</summary>
    public bool AppendVersion { get; set; } = true;
}
