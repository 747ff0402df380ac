using OrchardCore.Modules.Manifest;

namespace Sapling.Modules.Manifests;

/// <summary>
/// Declares one of Orchard Core's own modules. Several share an assembly; each has a folder, which is its id without "OrchardCore.", and in it
/// what a module's project has: <c>Startup.cs</c>, <c>Views/</c>, <c>Localization/</c>, <c>wwwroot/</c>. A class is the module's by its namespace.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
internal sealed class StockModuleAttribute : ModuleAttribute
{
    public StockModuleAttribute(string id) => Id = id;

    /// <summary>Below the project's folder, and the part of the namespace behind the assembly's name.</summary>
    public string Folder => Id.StartsWith("OrchardCore.", StringComparison.Ordinal) ? Id["OrchardCore.".Length..] : Id;
}
