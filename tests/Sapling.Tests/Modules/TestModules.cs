using System.Reflection;
using System.Reflection.Emit;
using OrchardCore.Modules.Manifest;
using Sapling.Modules.Features;

namespace Sapling.Tests.Modules;

/// <summary>Modules created by tests, with real manifests.</summary>
internal static class TestModules
{
    /// <summary>A module with features of these ids and dependencies; the first is the module's own.</summary>
    public static ModuleInfo Define(string id, params (string Id, string[] Dependencies)[] features)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(id), AssemblyBuilderAccess.Run);
        assembly.DefineDynamicModule(id);
        assembly.SetCustomAttribute(Attribute(typeof(ModuleAttribute), id, features.FirstOrDefault(feature => feature.Id == id).Dependencies ?? []));
        foreach (var feature in features.Where(feature => feature.Id != id))
        {
            assembly.SetCustomAttribute(Attribute(typeof(FeatureAttribute), feature.Id, feature.Dependencies));
        }

        return ModuleInfo.FromManifest(assembly)!;
    }

    private static CustomAttributeBuilder Attribute(Type type, string id, string[] dependencies)
        => new(
            type.GetConstructor([])!,
            [],
            [typeof(FeatureAttribute).GetProperty(nameof(FeatureAttribute.Id))!, typeof(FeatureAttribute).GetProperty(nameof(FeatureAttribute.Dependencies))!],
            [id, dependencies]);
}
