using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using Sapling.Content.Items;
using YesSql;
using YesSql.Services;

namespace Sapling.Content.Autoroute;

/// <summary>Which item has an address.</summary>
internal sealed class UniquePaths(ISession session) : UniqueNames
{
    protected override string? NameOf(ContentItem item) => item.As<AutoroutePart>()?.Path?.Trim().Trim('/');

    protected override async Task<IEnumerable<(string Name, string ContentItemId)>> OwnersOfAsync(string[] names) =>
        (await session.QueryIndex<AutoroutePartIndex>(index => index.Path.IsIn(names)).ListAsync()).Select(row => (row.Path!, row.ContentItemId!));
}
