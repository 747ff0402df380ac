using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Sapling.Features.Alias;

/// <summary>Indexes the alias of each published or latest version.</summary>
internal sealed class AliasPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<AliasPartIndex>()
        .When(item => (item.Published || item.Latest) && item.Has<AliasPart>())
        .Map(item => item.As<AliasPart>() is { Alias.Length: > 0 } part
            ? new AliasPartIndex
            {
                Alias = KeyOf(part.Alias),
                ContentItemId = item.ContentItemId,
                Latest = item.Latest,
                Published = item.Published,
            }
            : null);

    internal static string KeyOf(string alias) => alias.Trim().ToLowerInvariant();
}
