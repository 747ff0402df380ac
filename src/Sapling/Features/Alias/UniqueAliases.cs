using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using Sapling.Content.Items;
using YesSql;
using YesSql.Services;

namespace Sapling.Features.Alias;

/// <summary>Finds which item has an alias.</summary>
internal sealed class UniqueAliases(ISession session) : UniqueNames(session)
{
    protected override string? NameOf(ContentItem item) => item.As<AliasPart>()?.Alias is { } alias ? AliasPartIndexProvider.KeyOf(alias) : null;

    protected override async Task<IEnumerable<(string Name, string ContentItemId)>> OwnersOfAsync(string[] names) =>
        (await Session.QueryIndex<AliasPartIndex>(index => index.Alias.IsIn(names)).ListAsync()).Select(row => (row.Alias!, row.ContentItemId!));
}
