using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>All modules and themes of the application, enabled or not.</summary>
public interface IExtensionManager
{
    IEnumerable<IExtensionInfo> GetExtensions();

    /// <exception cref="ArgumentException">There is no such module or theme.</exception>
    IExtensionInfo GetExtension(string extensionId);

    /// <summary>All features, in dependency order.</summary>
    IEnumerable<IFeatureInfo> GetFeatures();

    /// <summary>The given features and all their dependencies, in dependency order.</summary>
    IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad);

    /// <summary>The feature and all its dependencies, with the feature itself last.</summary>
    IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId);

    /// <summary>The feature and all features that depend on it, with the feature itself first.</summary>
    IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId);
}
