using OrchardCore.Modules.Manifest;

namespace Sapling.Modules.Manifests;

/// <summary>
/// Declares one of Orchard Core's own modules. Several share an assembly. Each has a folder, named after its id without
/// "OrchardCore.", with the contents of a module project: <c>Startup.cs</c>, <c>Views/</c>, <c>Localization/</c>,
/// <c>wwwroot/</c>. A class belongs to the module whose namespace it is in.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
internal sealed class StockModuleAttribute : ModuleAttribute
{
    public StockModuleAttribute(string id, string name, string category, string description)
    {
        Id = id;
        Name = name;
        Category = category;
        Description = description;
    }

    /// <summary>Folder below the project folder; also the part of the namespace after the assembly name.</summary>
    public string Folder => Id.StartsWith("OrchardCore.", StringComparison.Ordinal) ? Id["OrchardCore.".Length..] : Id;
}
