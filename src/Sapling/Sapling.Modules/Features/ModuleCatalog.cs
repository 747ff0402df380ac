using System.Reflection;
using Sapling.Modules.Startup;

namespace Sapling.Modules.Features;

/// <summary>Every module, theme and runtime assembly of the application with its features, enabled or not.</summary>
internal sealed class ModuleCatalog
{
    private readonly Dictionary<string, FeatureInfo> _features = new(StringComparer.OrdinalIgnoreCase);

    public ModuleCatalog(IEnumerable<ModuleInfo> modules)
    {
        Modules = [.. modules];
        foreach (var feature in Modules.SelectMany(module => module.Features))
        {
            if (!_features.TryAdd(feature.Id, feature))
            {
                throw new SiteStartException($"The feature \"{feature.Id}\" is declared twice: by {_features[feature.Id].Module.Id} and by {feature.Module.Id}.");
            }
        }
    }

    /// <summary>Runtime assemblies first, then modules and themes by name.</summary>
    public IReadOnlyList<ModuleInfo> Modules { get; }

    public IEnumerable<FeatureInfo> Features => _features.Values;

    public FeatureInfo? Find(string featureId) => _features.GetValueOrDefault(featureId);

    /// <summary>Reads the host's assembly metadata, in which the build lists modules, themes and runtime assemblies.</summary>
    public static ModuleCatalog Discover(Assembly host)
    {
        var assemblies = host.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(data => data.Key == "Sapling.Module")
            .Select(data => data.Value!)
            .Order(StringComparer.Ordinal)
            .Select(Assembly.Load)
            .ToLookup(assembly => IsRuntime(assembly.GetName().Name!));
        return new ModuleCatalog([.. WithReferences(assemblies[true]).SelectMany(ModuleInfo.FromRuntime), .. assemblies[false].Select(ModuleInfo.FromManifest).OfType<ModuleInfo>()]);
    }

    /// <summary>
    /// The given features, all their dependencies and all features that are always enabled, each after its
    /// dependencies; among independent features, by priority, then by catalog order.
    /// </summary>
    /// <exception cref="SiteStartException">A feature is unknown, or features depend on each other in a cycle.</exception>
    public IReadOnlyList<FeatureInfo> Resolve(IEnumerable<string> featureIds)
    {
        var wanted = new Dictionary<string, FeatureInfo>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in featureIds.Concat(Features.Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id)))
        {
            Collect(id, neededBy: null, wanted);
        }

        var sorted = new List<FeatureInfo>(wanted.Count);
        var states = new Dictionary<FeatureInfo, bool>();
        foreach (var feature in Features.Where(feature => wanted.ContainsKey(feature.Id)).OrderBy(feature => feature.Priority))
        {
            Visit(feature, states, sorted);
        }

        return sorted;
    }

    private void Collect(string id, string? neededBy, Dictionary<string, FeatureInfo> wanted)
    {
        if (wanted.ContainsKey(id))
        {
            return;
        }

        var feature = Find(id) ?? throw new SiteStartException(neededBy is null
            ? $"There is no feature \"{id}\" among the modules of this application."
            : $"There is no feature \"{id}\" among the modules of this application; \"{neededBy}\" needs it.");
        wanted.Add(id, feature);
        foreach (var dependency in feature.Dependencies)
        {
            Collect(dependency, feature.Id, wanted);
        }
    }

    private void Visit(FeatureInfo feature, Dictionary<FeatureInfo, bool> states, List<FeatureInfo> sorted)
    {
        if (states.TryGetValue(feature, out var done))
        {
            if (!done)
            {
                throw new SiteStartException($"The feature \"{feature.Id}\" depends on itself, through others.");
            }

            return;
        }

        states[feature] = false;
        foreach (var dependency in feature.Dependencies)
        {
            Visit(Find(dependency)!, states, sorted);
        }

        states[feature] = true;
        sorted.Add(feature);
    }

    /// <summary>The runtime assemblies, each after those it references.</summary>
    private static List<Assembly> WithReferences(IEnumerable<Assembly> assemblies)
    {
        var found = new List<Assembly>();
        foreach (var assembly in assemblies)
        {
            Add(assembly);
        }

        return found;

        void Add(Assembly assembly)
        {
            if (found.Contains(assembly))
            {
                return;
            }

            foreach (var name in assembly.GetReferencedAssemblies().Where(name => IsRuntime(name.Name!)).OrderBy(name => name.Name, StringComparer.Ordinal))
            {
                Add(Assembly.Load(name));
            }

            found.Add(assembly);
        }
    }

    private static bool IsRuntime(string assemblyName)
        => assemblyName == "Sapling" || (assemblyName.StartsWith("Sapling.", StringComparison.Ordinal) && !assemblyName.EndsWith("Tests", StringComparison.Ordinal));
}
