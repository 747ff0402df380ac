namespace OrchardCore.Environment.Extensions.Features;

/// <summary>A feature as its manifest declares it.</summary>
public interface IFeatureInfo
{
    string Id { get; }

    string Name { get; }

    string Category { get; }

    string Description { get; }

    int Priority { get; }

    bool DefaultTenantOnly { get; }

    bool IsAlwaysEnabled { get; }

    bool EnabledByDependencyOnly { get; }

    /// <summary>Ids of the features this one needs directly.</summary>
    string[] Dependencies { get; }

    IExtensionInfo Extension { get; }
}
