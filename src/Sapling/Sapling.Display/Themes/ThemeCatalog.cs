using OrchardCore.DisplayManagement.Manifest;
using Sapling.Modules.Features;

namespace Sapling.Display.Themes;

/// <summary>The enabled themes with their base themes.</summary>
internal sealed class ThemeCatalog
{
    /// <summary>The runtime's own assemblies have no theme manifest; a feature of this category marks one as a theme.</summary>
    public const string ThemeCategory = "Theme";

    private readonly Dictionary<string, ModuleInfo> _themes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ModuleInfo> _modules = [];

    public ThemeCatalog(EnabledFeatures features)
    {
        foreach (var module in features.Modules)
        {
            var feature = module.IsTheme
                ? module.Features[0]
                : module.Features.FirstOrDefault(feature => feature.Category == ThemeCategory);
            if (feature is null)
            {
                _modules.Add(module);
            }
            else
            {
                _themes[feature.Id] = module;
                _themes[module.Id] = module;
            }
        }
    }

    /// <summary>Finds a theme by its feature id; null if it is not enabled.</summary>
    public ModuleInfo? Find(string themeName) => _themes.GetValueOrDefault(themeName);

    /// <summary>All modules, then the theme's base themes, then the theme.</summary>
    public IReadOnlyList<ModuleInfo> ModulesFor(string themeId)
    {
        var chain = new List<ModuleInfo>();
        for (var theme = Find(themeId); theme is not null && !chain.Contains(theme); theme = BaseOf(theme))
        {
            chain.Insert(0, theme);
        }

        return [.. _modules, .. chain];
    }

    private ModuleInfo? BaseOf(ModuleInfo theme) =>
        theme.ModuleInfoAttribute is ThemeAttribute { BaseTheme.Length: > 0 } manifest ? Find(manifest.BaseTheme) : null;
}
