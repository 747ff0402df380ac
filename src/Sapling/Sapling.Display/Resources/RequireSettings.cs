namespace OrchardCore.ResourceManagement;

/// <summary>How a resource was asked for on this page.</summary>
public class RequireSettings
{
    private Dictionary<string, string>? _attributes;

    public RequireSettings()
    {
    }

    public RequireSettings(ResourceManagementOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        DebugMode = options.DebugMode;
        AppendVersion = options.AppendVersion;
    }

    public string Type { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    /// <summary>"5", "5.1"; null for the newest.</summary>
    public string? Version { get; set; }

    public bool DebugMode { get; set; }

    /// <summary>Null leaves it to the definition.</summary>
    public bool? AppendVersion { get; set; }

    public ResourceLocation Location { get; set; }

    public ResourcePosition Position { get; set; }

    /// <summary>Beside those of the definition; null for none.</summary>
    public List<string>? Dependencies { get; set; }

    /// <summary>Changes the definition that is made for a resource that no manifest defines.</summary>
    public Action<ResourceDefinition>? InlineDefinition { get; set; }

    public Dictionary<string, string> Attributes => _attributes ??= new(StringComparer.OrdinalIgnoreCase);

    public bool HasAttributes => _attributes is { Count: > 0 };

    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    /// <summary>The head wins over the foot: whoever needs a script early gets it early.</summary>
    public RequireSettings AtLocation(ResourceLocation location)
    {
        Location = (ResourceLocation)Math.Max((int)Location, (int)location);
        return this;
    }

    public RequireSettings UseVersion(string version)
    {
        Version ??= version;
        return this;
    }

    public RequireSettings UseDebugMode() => UseDebugMode(true);

    public RequireSettings UseDebugMode(bool debugMode)
    {
        DebugMode |= debugMode;
        return this;
    }

    public RequireSettings ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion ?? AppendVersion;
        return this;
    }

    public RequireSettings SetDependencies(params string[] dependencies)
    {
        Dependencies = [.. Dependencies ?? [], .. dependencies];
        return this;
    }

    public RequireSettings SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    public RequireSettings Define(Action<ResourceDefinition> resourceDefinition)
    {
        InlineDefinition = resourceDefinition;
        return this;
    }
}
