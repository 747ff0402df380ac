using OrchardCore.ResourceManagement;

namespace Sapling.Display.Resources;

/// <summary>The resources of one type on one page, and their output order.</summary>
internal sealed class RequiredResources(string type)
{
    private readonly Dictionary<string, RequireSettings> _settings = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty => _settings.Count == 0;

    public RequireSettings Require(string name, ResourceManagementOptions options)
    {
        if (!_settings.TryGetValue(name, out var settings))
        {
            _settings.Add(name, settings = new RequireSettings(options) { Type = type, Name = name });
        }

        return settings;
    }

    public void Remove(string name) => _settings.Remove(name);

    /// <summary>True on the first call for a name.</summary>
    public bool TryWrite(string name) => _written.Add(name);

    /// <summary>
    /// The requested resources with all their dependencies: each after its dependencies, with "First" before and "Last"
    /// after all others.
    /// </summary>
    /// <exception cref="InvalidOperationException">A resource is not defined, or depends on itself.</exception>
    public List<(ResourceDefinition Definition, RequireSettings Settings)> Expand(ResourceManagementOptions options, Func<RequireSettings, ResourceDefinition?> find)
    {
        var ordered = new List<(ResourceDefinition Definition, RequireSettings Settings)>();
        var state = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);

        void Visit(RequireSettings settings, string? dependent)
        {
            if (state.TryGetValue(settings.Name, out var isDone))
            {
                if (!isDone)
                {
                    throw new InvalidOperationException($"The {type} '{settings.Name}' depends on itself.");
                }

                return;
            }

            state[settings.Name] = false;
            var definition = find(settings)
                ?? throw new InvalidOperationException(dependent is null
                    ? $"No {type} '{settings.Name}' is defined."
                    : $"No {type} '{settings.Name}' is defined, on which '{dependent}' depends.");

            foreach (var dependency in (definition.Dependencies ?? []).Concat(settings.Dependencies ?? []))
            {
                var (name, version) = Split(dependency);
                var needed = _settings.GetValueOrDefault(name) ?? new RequireSettings(options) { Type = type, Name = name, Version = version };

                // A dependency of something in the head must be in the head too.
                needed.AtLocation(settings.Location);
                Visit(needed, settings.Name);
            }

            state[settings.Name] = true;
            ordered.Add((definition, settings));
        }

        foreach (var settings in _settings.Values)
        {
            Visit(settings, dependent: null);
        }

        return [.. ordered.OrderBy(resource => Rank(resource.Settings.Position != ResourcePosition.ByDependency ? resource.Settings.Position : resource.Definition.Position))];
    }

    private static int Rank(ResourcePosition position) => position switch
    {
        ResourcePosition.First => 0,
        ResourcePosition.Last => 2,
        _ => 1,
    };

    private static (string Name, string? Version) Split(string dependency)
    {
        var colon = dependency.IndexOf(':', StringComparison.Ordinal);

        return colon < 0 ? (dependency, null) : (dependency[..colon], dependency[(colon + 1)..]);
    }
}
