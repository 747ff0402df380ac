using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>The features that are enabled on this site.</summary>
public interface IShellFeaturesManager
{
    Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync();

    /// <summary>In the order in which they started.</summary>
    Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync();

    Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync();

    Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync();
}
