using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using Sapling.Content.Items;
using YesSql;
using YesSql.Services;

namespace Sapling.Features.Autoroute;

/// <summary>Finds which item has an address.</summary>
internal sealed class UniquePaths(ISession session) : UniqueNames(session)
{
    /// <summary>Normalizes a path for comparison: leading and trailing slashes make no difference.</summary>
    public static string Key(string path) => path.Trim('/');

    protected override string? NameOf(ContentItem item) => item.As<AutoroutePart>()?.Path is { } path ? Key(path) : null;

    protected override async Task<IEnumerable<(string Name, string ContentItemId)>> OwnersOfAsync(string[] names) =>
        (await Session.QueryIndex<AutoroutePartIndex>(index => index.Path.IsIn(names)).ListAsync()).Select(row => (row.Path!, row.ContentItemId!));
}
