using OrchardCore.Environment.Shell.Scope;
using Sapling.Caching;
using Sapling.Content.Autoroute;

namespace Sapling.Content.Contents;

/// <summary>What a unit of work has changed in public. Caches hear of it after the commit.</summary>
internal static class ContentChanges
{
    /// <summary>Whatever was cached with this tag is out of date.</summary>
    internal static void Tag(string tag) => Add(TagCache.Kind, tag);

    /// <summary>The addresses of this item may have changed.</summary>
    internal static void Route(string contentItemId) => Add(AutorouteEntries.Kind, contentItemId);

    private static void Add(string kind, string value)
    {
        var scope = ShellScope.Current ?? throw new InvalidOperationException("Content is changed within a request or another unit of work.");
        scope.Invalidate(kind, value);
    }
}
