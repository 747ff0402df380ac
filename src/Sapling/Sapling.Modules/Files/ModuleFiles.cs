using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Sapling.Modules.Features;

namespace Sapling.Modules.Files;

/// <inheritdoc cref="IModuleFiles"/>
internal sealed class ModuleFiles : IModuleFiles, IDisposable
{
    /// <summary>Folders with a module's files; the site must not serve anything else in the project.</summary>
    private static readonly string[] Folders = ["Views/", "Recipes/", "Localization/", "wwwroot/"];

    private readonly FrozenDictionary<string, Source> _sources;

    /// <param name="modules">Enabled modules, in start order.</param>
    /// <param name="preferProjectFolders">True in Development.</param>
    public ModuleFiles(IEnumerable<ModuleInfo> modules, bool preferProjectFolders)
    {
        var sources = modules.Select(module => (module, source: new Source(module, preferProjectFolders))).ToList();
        _sources = sources.ToFrozenDictionary(pair => pair.module.Id, pair => pair.source, StringComparer.OrdinalIgnoreCase);
        Modules = [.. sources.Select(pair => new ModuleFileSet(pair.module.Id, pair.module.IsTheme, pair.source.Paths()))];
    }

    public IReadOnlyList<ModuleFileSet> Modules { get; }

    public IFileInfo? Find(string moduleId, string path) => _sources.TryGetValue(moduleId, out var source) ? source.Find(path) : null;

    public IChangeToken Watch(string moduleId)
        => _sources.TryGetValue(moduleId, out var source) ? source.Watch() : NullChangeToken.Singleton;

    public void Dispose()
    {
        foreach (var source in _sources.Values)
        {
            source.Dispose();
        }
    }

    private sealed class Source : IDisposable
    {
        private readonly FrozenDictionary<string, EmbeddedFile> _embedded;
        private readonly PhysicalFileProvider? _folder;

        public Source(ModuleInfo module, bool preferProjectFolder)
        {
            var assembly = module.Assembly;
            var modified = File.Exists(assembly.Location) ? File.GetLastWriteTimeUtc(assembly.Location) : DateTimeOffset.UnixEpoch;
            var prefix = assembly.GetName().Name + "." + (module.Folder is null ? "" : module.Folder + ">");
            _embedded = assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .ToFrozenDictionary(name => name[prefix.Length..].Replace('>', '/'), name => new EmbeddedFile(assembly, name, modified), StringComparer.OrdinalIgnoreCase);

            var folder = preferProjectFolder
                ? assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "Sapling.ProjectDirectory")?.Value
                : null;
            folder = folder is null || module.Folder is null ? folder : Path.Combine(folder, module.Folder);
            _folder = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;
        }

        public IReadOnlyList<string> Paths()
        {
            var paths = new SortedSet<string>(_embedded.Keys, StringComparer.Ordinal);
            if (_folder is not null)
            {
                foreach (var folder in Folders.Select(folder => Path.Combine(_folder.Root, folder)).Where(Directory.Exists))
                {
                    paths.UnionWith(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                        .Where(path => !path.EndsWith(".cshtml", StringComparison.Ordinal))
                        .Select(path => Path.GetRelativePath(_folder.Root, path).Replace('\\', '/')));
                }
            }

            return [.. paths];
        }

        public IFileInfo? Find(string path)
        {
            if (_folder is not null && IsFileOfModule(path))
            {
                var file = _folder.GetFileInfo(path);
                if (file.Exists)
                {
                    return file;
                }
            }

            return _embedded.GetValueOrDefault(path);
        }

        private static bool IsFileOfModule(string path)
            => path.Equals("placement.json", StringComparison.OrdinalIgnoreCase)
                || (Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) && !path.Contains("../", StringComparison.Ordinal));

        public IChangeToken Watch()
            => _folder is null
                ? NullChangeToken.Singleton
                : new CompositeChangeToken([_folder.Watch("Views/**"), _folder.Watch("wwwroot/**"), _folder.Watch("Localization/**"), _folder.Watch("placement.json")]);

        public void Dispose() => _folder?.Dispose();
    }
}
