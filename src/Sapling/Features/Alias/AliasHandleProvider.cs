using OrchardCore.Alias.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace Sapling.Features.Alias;

/// <summary>Resolves <c>alias:…</c>, in any case.</summary>
internal sealed class AliasHandleProvider(ISession session, AliasEntries entries) : IContentHandleProvider
{
    private const string Prefix = "alias:";

    public int Order => 100;

    public async Task<string?> GetContentItemIdAsync(string handle) =>
        handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? await entries.GetAsync(AliasPartIndexProvider.KeyOf(handle[Prefix.Length..]), FindAsync)
            : null;

    private async Task<string?> FindAsync(string alias) =>
        (await session.QueryIndex<AliasPartIndex>(index => index.Alias == alias && (index.Published || index.Latest))
            .OrderByDescending(index => index.Published)
            .FirstOrDefaultAsync())?.ContentItemId;
}
