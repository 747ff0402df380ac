using OrchardCore.Environment.Shell.Scope;
using Sapling.Modules.Cache;

namespace Sapling.Content.Items;

/// <summary>What a unit of work has changed in public. Caches hear of it after the commit.</summary>
internal static class ContentChanges
{
    /// <summary>Whatever was cached with this tag is out of date.</summary>
    internal static void Tag(string tag) => Add(TagCache.Kind, tag);

    /// <summary>Caches of this kind hear of it.</summary>
    internal static void Add(string kind, string value)
    {
        var scope = ShellScope.Current ?? throw new InvalidOperationException("Content is changed within a request or another unit of work.");
        scope.Invalidate(kind, value);
    }
}
