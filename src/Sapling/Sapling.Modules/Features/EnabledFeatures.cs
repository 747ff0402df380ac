using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;

namespace Sapling.Modules.Features;

/// <summary>The features of this site, resolved once when the host is built.</summary>
internal sealed class EnabledFeatures : IShellFeaturesManager, IExtensionManager
{
    private readonly ModuleCatalog _catalog;
    private readonly HashSet<string> _ids;

    public EnabledFeatures(ModuleCatalog catalog, IEnumerable<string> featureIds)
    {
        _catalog = catalog;
        Features = catalog.Resolve(featureIds);
        _ids = Features.Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Modules = [.. Features.Select(feature => feature.Module).Distinct()];
    }

    /// <summary>In start order.</summary>
    public IReadOnlyList<FeatureInfo> Features { get; }

    /// <summary>Modules with an enabled feature, in the order in which their first features start.</summary>
    public IReadOnlyList<ModuleInfo> Modules { get; }

    public bool Contains(string featureId) => _ids.Contains(featureId);

    /// <summary>Whether the class is active: its own feature and all other features it requires are enabled.</summary>
    public bool Contains(ModuleInfo module, Type type)
        => Contains(module.FeatureIdOf(type))
            && (type.GetCustomAttributes(typeof(OrchardCore.Modules.RequireFeaturesAttribute), inherit: false) is not [OrchardCore.Modules.RequireFeaturesAttribute required, ..]
                || required.RequiredFeatureNames.All(Contains));

    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => Task.FromResult(GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(Features);

    public Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync()
        => Task.FromResult<IEnumerable<IFeatureInfo>>(_catalog.Features.Where(feature => !Contains(feature.Id)));

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() => Task.FromResult<IEnumerable<IExtensionInfo>>(Modules);

    public IEnumerable<IExtensionInfo> GetExtensions() => _catalog.Modules;

    public IExtensionInfo GetExtension(string extensionId)
        => _catalog.Modules.FirstOrDefault(module => string.Equals(module.Id, extensionId, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no module or theme \"{extensionId}\".", nameof(extensionId));

    public IEnumerable<IFeatureInfo> GetFeatures() => _catalog.Resolve(_catalog.Features.Select(feature => feature.Id));

    public IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad) => _catalog.Resolve(featureIdsToLoad);

    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId)
    {
        var needed = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { featureId };
        var pending = new Queue<string>(needed);
        while (pending.TryDequeue(out var id))
        {
            foreach (var dependency in _catalog.Find(id)?.Dependencies ?? [])
            {
                if (needed.Add(dependency))
                {
                    pending.Enqueue(dependency);
                }
            }
        }

        return GetFeatures().Where(feature => needed.Contains(feature.Id));
    }

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId)
        => GetFeatures().Where(feature => GetFeatureDependencies(feature.Id).Any(needed => string.Equals(needed.Id, featureId, StringComparison.OrdinalIgnoreCase)));
}
