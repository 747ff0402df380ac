using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using Sapling.Modules.Files;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>
/// Searches the same places as Orchard Core: the modules, the host's <c>Localization</c> folder, the site's data
/// folder, and last the files for single modules in the host's folder.
/// </summary>
internal sealed class PoFiles(IModuleFiles modules, IHostEnvironment environment, IOptions<ShellOptions> shell, ShellSettings site) : IPoFiles
{
    private const string Folder = "Localization";

    private readonly string _siteFolder = Path.Combine(shell.Value.ShellsApplicationDataPath, shell.Value.ShellsContainerName, site.Name, Folder);

    /// <inheritdoc/>
    public IEnumerable<IFileInfo> Find(string name)
    {
        foreach (var module in modules.Modules)
        {
            if (modules.Find(module.ModuleId, $"{Folder}/{name}.po") is { Exists: true } embedded)
            {
                yield return embedded;
            }
        }

        if (OfHost($"{name}.po") is { } hosts)
        {
            yield return hosts;
        }

        var sites = new FileInfo(Path.Combine(_siteFolder, $"{name}.po"));
        if (sites.Exists)
        {
            yield return new PhysicalFileInfo(sites);
        }

        foreach (var module in modules.Modules)
        {
            foreach (var path in new[] { $"{module.ModuleId}/{name}.po", $"{module.ModuleId}-{name}.po", $"{name}/{module.ModuleId}.po" })
            {
                if (OfHost(path) is { } file)
                {
                    yield return file;
                }
            }
        }
    }

    private IFileInfo? OfHost(string path)
        => environment.ContentRootFileProvider.GetFileInfo($"{Folder}/{path}") is { Exists: true, IsDirectory: false } file ? file : null;
}
