using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using Sapling.Modules.Files;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>
/// Searches the same places as Orchard Core: the modules, the host's <c>Localization</c> folder, the site's data
/// folder, and last the files for single modules in the host's folder. Names every place, as Orchard Core does: a file need not be there.
/// </summary>
internal sealed class PoFiles(IModuleFiles modules, IHostEnvironment environment, IOptions<ShellOptions> shell, ShellSettings site) : ILocalizationFileLocationProvider
{
    private const string Folder = "Localization";

    private readonly string _siteFolder = Path.Combine(shell.Value.ShellsApplicationDataPath, shell.Value.ShellsContainerName, site.Name, Folder);

    /// <inheritdoc/>
    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        foreach (var module in modules.Modules)
        {
            if (modules.Find(module.ModuleId, $"{Folder}/{cultureName}.po") is { } embedded)
            {
                yield return embedded;
            }
        }

        yield return OfHost($"{cultureName}.po");
        yield return new PhysicalFileInfo(new FileInfo(Path.Combine(_siteFolder, $"{cultureName}.po")));

        foreach (var module in modules.Modules)
        {
            foreach (var path in new[] { $"{module.ModuleId}/{cultureName}.po", $"{module.ModuleId}-{cultureName}.po", $"{cultureName}/{module.ModuleId}.po" })
            {
                yield return OfHost(path);
            }
        }
    }

    private IFileInfo OfHost(string path) => environment.ContentRootFileProvider.GetFileInfo($"{Folder}/{path}");
}
