using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Content.Autoroute;

namespace Sapling.Content.Contents;

/// <summary>
/// What a unit of work has changed in public. Caches hear of it after the commit, all at once: before it, somebody else might fill them again with what
/// is about to be replaced.
/// </summary>
internal sealed class ContentChanges
{
    private HashSet<string>? _tags;
    private HashSet<string>? _routes;

    /// <summary>Whatever was cached with this tag is out of date.</summary>
    internal void Tag(string tag)
    {
        Begin();
        _tags!.Add(tag);
    }

    /// <summary>The addresses of this item may have changed.</summary>
    internal void Route(string contentItemId)
    {
        Begin();
        _routes!.Add(contentItemId);
    }

    private void Begin()
    {
        if (_tags is not null)
        {
            return;
        }

        _tags = new HashSet<string>(StringComparer.Ordinal);
        _routes = new HashSet<string>(StringComparer.Ordinal);
        ShellScope.AddDeferredTask(PassOnAsync);
    }

    private async Task PassOnAsync(ShellScope scope)
    {
        var (tags, routes) = (_tags!, _routes!);
        (_tags, _routes) = (null, null);

        if (routes.Count > 0 && scope.ServiceProvider.GetService<AutorouteEntries>() is { } entries)
        {
            await entries.RefreshAsync(routes);
        }

        var cache = scope.ServiceProvider.GetRequiredService<ITagCache>();

        foreach (var tag in tags)
        {
            await cache.RemoveTagAsync(tag);
        }
    }
}
