using System.Globalization;
using System.Reflection;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;
using Sapling.Modules.Manifests;
using ManifestFeature = OrchardCore.Modules.Manifest.FeatureAttribute;

namespace Sapling.Modules.Features;

/// <summary>A module or a theme with its manifest: an assembly, or one folder of the assembly that holds Orchard Core's own modules.</summary>
internal sealed class ModuleInfo : IExtensionInfo, IManifestInfo
{
    private readonly string _namespace;

    private ModuleInfo(Assembly assembly, ModuleAttribute manifest, IReadOnlyCollection<ManifestFeature> declared, string? folder = null)
    {
        Assembly = assembly;
        ModuleInfoAttribute = manifest;
        var assemblyName = assembly.GetName().Name!;
        Id = manifest.Id.Length > 0 ? manifest.Id : assemblyName;
        Folder = folder;
        _namespace = folder is null ? "" : $"{assemblyName}.{folder}";
        manifest.Features.AddRange(declared);
        FeatureInfo[] own = declared.Any(feature => feature.Id == Id) ? [] : [new FeatureInfo(this, manifest)];
        Features = [.. own, .. declared.Select(feature => new FeatureInfo(this, feature))];
        StartupTypes = [.. assembly.GetTypes().Where(type => type is { IsAbstract: false, IsClass: true } && type.IsAssignableTo(typeof(IStartup)) && Contains(type))];
    }

    public string Id { get; }

    /// <summary>The module's folder in its assembly; null if the assembly itself is the module.</summary>
    public string? Folder { get; }

    public Assembly Assembly { get; }

    public ModuleAttribute ModuleInfoAttribute { get; }

    public IReadOnlyList<FeatureInfo> Features { get; }

    public IReadOnlyList<Type> StartupTypes { get; }

    public bool IsTheme => ModuleInfoAttribute is ThemeAttribute;

    public string SubPath => "Areas/" + Id;

    public string Name => ModuleInfoAttribute.Name.Length > 0 ? ModuleInfoAttribute.Name : Id;

    bool IExtensionInfo.Exists => true;

    bool IManifestInfo.Exists => true;

    IManifestInfo IExtensionInfo.Manifest => this;

    IEnumerable<IFeatureInfo> IExtensionInfo.Features => Features;

    string IManifestInfo.Description => ModuleInfoAttribute.Description;

    string IManifestInfo.Type => ModuleInfoAttribute.Type;

    string IManifestInfo.Author => ModuleInfoAttribute.Author;

    string IManifestInfo.Website => ModuleInfoAttribute.Website;

    string IManifestInfo.Version => ModuleInfoAttribute.Version;

    IEnumerable<string> IManifestInfo.Tags => ModuleInfoAttribute.Tags;

    ModuleAttribute IManifestInfo.ModuleInfo => ModuleInfoAttribute;

    /// <summary>The module that the assembly's manifest declares; null if it has no manifest.</summary>
    public static ModuleInfo? FromManifest(Assembly assembly)
        => assembly.GetCustomAttribute<ModuleAttribute>() is { } manifest ? new ModuleInfo(assembly, manifest, [.. DeclaredIn(assembly)]) : null;

    /// <summary>The modules of a runtime assembly: Orchard Core's own modules, or what every site has.</summary>
    public static IEnumerable<ModuleInfo> FromRuntime(Assembly assembly)
    {
        var stock = assembly.GetCustomAttributes<StockModuleAttribute>().ToList();
        if (stock.Count == 0)
        {
            return [new ModuleInfo(assembly, new ModuleAttribute { Author = "ForumOrchard", Category = "Infrastructure", IsAlwaysEnabled = true }, [.. DeclaredIn(assembly)])];
        }

        var features = DeclaredIn(assembly).ToLookup(feature => stock.Single(module => feature.Id.StartsWith(module.Id + ".", StringComparison.Ordinal)));
        return stock.Select(module => new ModuleInfo(assembly, module, [.. features[module]], module.Folder));
    }

    private static IEnumerable<ManifestFeature> DeclaredIn(Assembly assembly)
        => assembly.GetCustomAttributes<ManifestFeature>().Where(feature => feature is not ModuleAttribute);

    /// <summary>Whether the class belongs to this module.</summary>
    public bool Contains(Type type)
        => type.Assembly == Assembly
            && (Folder is null || type.Namespace == _namespace || type.Namespace?.StartsWith(_namespace + ".", StringComparison.Ordinal) == true);

    /// <summary>The feature a class of this module belongs to.</summary>
    public string FeatureIdOf(Type type)
        => type.GetCustomAttribute<OrchardCore.Modules.FeatureAttribute>(inherit: false)?.FeatureName ?? Id;
}

/// <summary>A feature as its manifest declares it.</summary>
internal sealed class FeatureInfo(ModuleInfo module, ManifestFeature declaration) : IFeatureInfo
{
    public string Id { get; } = declaration.Id.Length > 0 ? declaration.Id : module.Id;

    public string Name => declaration.Name.Length > 0 ? declaration.Name : Id;

    public string Category => declaration.Category;

    public string Description => declaration.Description;

    public int Priority { get; } = int.TryParse(declaration.Priority, NumberStyles.Integer, CultureInfo.InvariantCulture, out var priority) ? priority : 0;

    public bool DefaultTenantOnly => declaration.DefaultTenantOnly;

    public bool IsAlwaysEnabled => declaration.IsAlwaysEnabled;

    public bool EnabledByDependencyOnly => declaration.EnabledByDependencyOnly;

    /// <summary>The declared dependencies; a theme also depends on its base theme.</summary>
    public string[] Dependencies { get; } = declaration is ThemeAttribute { BaseTheme.Length: > 0 } theme
        ? [.. declaration.Dependencies, theme.BaseTheme]
        : declaration.Dependencies;

    public ModuleInfo Module => module;

    IExtensionInfo IFeatureInfo.Extension => module;
}
