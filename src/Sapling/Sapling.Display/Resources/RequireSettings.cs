namespace OrchardCore.ResourceManagement;

/// <summary>How this page requests a resource.</summary>
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

    /// <summary>Null for the definition's own setting.</summary>
    public bool? AppendVersion { get; set; }

    public ResourceLocation Location { get; set; }

    public ResourcePosition Position { get; set; }

    /// <summary>In addition to those of the definition; null for none.</summary>
    public List<string>? Dependencies { get; set; }

    /// <summary>Configures the definition created for a resource that no manifest defines.</summary>
    public Action<ResourceDefinition>? InlineDefinition { get; set; }

    public Dictionary<string, string> Attributes => _attributes ??= new(StringComparer.OrdinalIgnoreCase);

    public bool HasAttributes => _attributes is { Count: > 0 };

    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    /// <summary>The head wins over the foot: a script needed early must load early.</summary>
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
