using OrchardCore.Environment.Shell.Scope;
using Sapling.Modules.Cache;

namespace Sapling.Content.Items;

/// <summary>The public changes of a unit of work. Caches are invalidated after the commit.</summary>
internal static class ContentChanges
{
    /// <summary>Invalidates everything cached with this tag.</summary>
    internal static void Tag(string tag) => Add(TagCache.Kind, tag);

    /// <summary>Invalidates caches of this kind.</summary>
    internal static void Add(string kind, string value)
    {
        var scope = ShellScope.Current ?? throw new InvalidOperationException("Content is changed within a request or another unit of work.");
        scope.Invalidate(kind, value);
    }
}
