using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement.Liquid;
using Sapling.Modules.Files;

namespace Sapling.Display.Liquid.Templates;

/// <summary>
/// The template files of modules and themes, each parsed once; in Development parsed again when a file of its module
/// changes.
/// </summary>
internal sealed class LiquidTemplateStore(IModuleFiles files, LiquidViewParser parser)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="path">Path in the application (<c>Areas/ForumTheme/Views/Layout.liquid</c>), or starting with the module id.</param>
    /// <exception cref="FileNotFoundException">No module has such a file.</exception>
    /// <exception cref="LiquidTemplateException">The template is invalid.</exception>
    public LiquidTemplate Get(string path)
        => _entries.TryGetValue(path, out var entry) && !entry.Changed.HasChanged ? entry.Template : Load(path);

    private LiquidTemplate Load(string path)
    {
        var name = path.TrimStart('~', '/');
        if (name.StartsWith("Areas/", StringComparison.OrdinalIgnoreCase))
        {
            name = name["Areas/".Length..];
        }

        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var module = slash < 0 ? name : name[..slash];

        // Watch before reading, so that no change is missed in between.
        var changed = files.Watch(module);
        var file = files.Find(module, name[(slash + 1)..]) ?? throw new FileNotFoundException($"There is no template '{path}'.", path);

        using var reader = new StreamReader(file.CreateReadStream());
        var template = LiquidTemplate.Parse(parser, name, reader.ReadToEnd());
        _entries[path] = new Entry(template, changed);

        return template;
    }

    private sealed record Entry(LiquidTemplate Template, IChangeToken Changed);
}
