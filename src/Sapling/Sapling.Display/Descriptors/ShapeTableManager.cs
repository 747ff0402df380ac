using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Environment.Extensions.Features;
using Sapling.Display.Placement;
using Sapling.Display.Themes;
using Sapling.Modules.Features;
using Sapling.Modules.Files;

namespace Sapling.Display.Descriptors;

/// <summary>
/// Builds a theme's shape table on first use: first providers and shape methods, then templates and placements of
/// modules in dependency order, then those of base themes, then the theme's own. Later ones win.
/// </summary>
internal sealed class ShapeTableManager(
    IServiceScopeFactory scopes,
    ThemeCatalog themes,
    EnabledFeatures features,
    IModuleFiles files,
    PlacementHarvester placements,
    IEnumerable<ShapeMethods> shapeMethods,
    IEnumerable<IShapeTemplateEngine> engines) : IShapeTableManager, IDisposable
{
    private readonly ConcurrentDictionary<string, Entry> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _gate = new(1, 1);

    public Task<ShapeTable> GetShapeTableAsync(string? themeId) =>
        _tables.TryGetValue(themeId ?? string.Empty, out var entry) && !entry.Changed.HasChanged
            ? entry.Table
            : MakeAsync(themeId ?? string.Empty);

    public void Dispose() => _gate.Dispose();

    private async Task<ShapeTable> MakeAsync(string themeId)
    {
        await _gate.WaitAsync();
        try
        {
            if (!_tables.TryGetValue(themeId, out var entry) || entry.Changed.HasChanged)
            {
                var modules = themes.ModulesFor(themeId);

                // Watch before reading, so that no change is missed in between.
                var changed = new CompositeChangeToken([.. modules.Select(module => files.Watch(module.Id))]);
                entry = new Entry(Task.FromResult(await BuildAsync(modules)), changed);
                _tables[themeId] = entry;
            }

            return await entry.Table;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<ShapeTable> BuildAsync(IReadOnlyList<ModuleInfo> modules)
    {
        var descriptors = new Dictionary<string, ShapeDescriptor>(StringComparer.OrdinalIgnoreCase);
        ShapeDescriptor Describe(string shapeType)
        {
            if (!descriptors.TryGetValue(shapeType, out var descriptor))
            {
                descriptors.Add(shapeType, descriptor = new ShapeDescriptor { ShapeType = shapeType });
            }

            return descriptor;
        }

        foreach (var (shapeType, source, binding) in shapeMethods.SelectMany(methods => methods.Discover()))
        {
            Describe(shapeType).Bindings[shapeType] = new ShapeBinding { BindingName = shapeType, BindingSource = source, BindingAsync = binding };
        }

        await ApplyProvidersAsync(modules, Describe);

        foreach (var module in modules)
        {
            foreach (var (path, engine) in TemplatesOf(module))
            {
                if (TemplateNames.ShapeType(path) is { } shapeType)
                {
                    Describe(shapeType).Bindings[shapeType] = new ShapeBinding
                    {
                        BindingName = shapeType,
                        BindingSource = $"{module.Id}/{path}",
                        BindingAsync = engine.Bind(module.Id, path),
                    };
                }
            }

            placements.Harvest(module.Id, Describe);
        }

        var bindings = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, binding) in descriptors.Values.SelectMany(descriptor => descriptor.Bindings))
        {
            bindings[name] = binding;
        }

        return new ShapeTable(
            descriptors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            bindings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Creates providers in their own scope: what they describe outlives the request, the providers must not.</summary>
    private async Task ApplyProvidersAsync(IReadOnlyList<ModuleInfo> modules, Func<string, ShapeDescriptor> describe)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var provider in scope.ServiceProvider.GetServices<IShapeTableProvider>())
        {
            // Skip themes that are not in use.
            var module = features.Modules.FirstOrDefault(module => module.Assembly == provider.GetType().Assembly);
            if (module is not null && !modules.Contains(module))
            {
                continue;
            }

            var builder = new ShapeTableBuilder((IFeatureInfo?)module?.Features[0] ?? features.Features[0]);
            await provider.DiscoverAsync(builder);
            foreach (var alteration in builder.BuildAlterations())
            {
                alteration.Alter(describe(alteration.ShapeType));
            }
        }
    }

    private IEnumerable<(string Path, IShapeTemplateEngine Engine)> TemplatesOf(ModuleInfo module) =>
        from engine in engines
        from path in engine.PathsOf(module)
        orderby path
        select (path, engine);

    private sealed record Entry(Task<ShapeTable> Table, IChangeToken Changed);
}
