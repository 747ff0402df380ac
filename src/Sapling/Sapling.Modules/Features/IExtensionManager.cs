using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Knows every module and theme of the application, enabled or not.</summary>
public interface IExtensionManager
{
    IEnumerable<IExtensionInfo> GetExtensions();

    /// <exception cref="ArgumentException">There is no such module or theme.</exception>
    IExtensionInfo GetExtension(string extensionId);

    /// <summary>All features, in the order of their dependencies.</summary>
    IEnumerable<IFeatureInfo> GetFeatures();

    /// <summary>These features with all that they depend on, in the order of their dependencies.</summary>
    IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad);

    /// <summary>The feature with all that it depends on, itself last.</summary>
    IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId);

    /// <summary>The feature with all that depend on it, itself first.</summary>
    IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId);
}
