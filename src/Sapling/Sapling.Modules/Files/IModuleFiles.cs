using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Sapling.Modules.Files;

/// <summary>
/// The files of modules and themes: Views, Recipes, placement.json, Localization, wwwroot. They are embedded in the
/// assembly. In Development the file in the project folder takes precedence, so that a change shows at once.
/// </summary>
internal interface IModuleFiles
{
    /// <summary>
    /// Enabled modules and themes, in the order in which their features start. The site's themes are listed together with its modules.
    /// </summary>
    IReadOnlyList<ModuleFileSet> Modules { get; }

    /// <summary>The file, or null if it does not exist.</summary>
    /// <param name="moduleId">Id of the module or theme.</param>
    /// <param name="path">Path in the module with forward slashes, such as <c>Views/Widget.liquid</c>.</param>
    IFileInfo? Find(string moduleId, string path);

    /// <summary>Fires when a file of the module changes on disk; never fires without a project folder.</summary>
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
