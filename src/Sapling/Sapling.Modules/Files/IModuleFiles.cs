using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Sapling.Modules.Files;

/// <summary>
/// The files that modules and themes carry: Views, Recipes, placement.json, Localization, wwwroot. They are embedded in the assembly; in
/// Development the file in the project's folder wins, so that a change shows at once.
/// </summary>
internal interface IModuleFiles
{
    /// <summary>Modules and themes that are enabled, in the order in which their features start. Themes of the site come with the modules they stand beside.</summary>
    IReadOnlyList<ModuleFileSet> Modules { get; }

    /// <summary>The file, or null where there is none.</summary>
    /// <param name="moduleId">Id of the module or theme.</param>
    /// <param name="path">Path in the module with forward slashes, such as <c>Views/Widget.liquid</c>.</param>
    IFileInfo? Find(string moduleId, string path);

    /// <summary>Changes when a file of the module changes on disk; never, where there is no project's folder.</summary>
    IChangeToken Watch(string moduleId);
}

/// <summary>A module's paths, with forward slashes.</summary>
/// <param name="ModuleId">Id of the module or theme.</param>
/// <param name="IsTheme">Whether it is a theme.</param>
/// <param name="Paths">Every file of the module, sorted by ordinal.</param>
internal sealed record ModuleFileSet(string ModuleId, bool IsTheme, IReadOnlyList<string> Paths)
{
    /// <summary>The paths below a folder, such as <c>Views/</c>.</summary>
    public IEnumerable<string> Under(string folder) => Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal));
}
