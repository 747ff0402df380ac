using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace Sapling.Features.Autoroute;

/// <summary>Resolves <c>slug:…</c> to the item with this address.</summary>
internal sealed class AutorouteHandleProvider(IAutorouteEntries entries) : IContentHandleProvider
{
    private const string Prefix = "slug:";

    public int Order => 10;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (found, entry) = await entries.TryGetEntryByPathAsync("/" + handle.AsSpan(Prefix.Length).TrimStart('/').ToString());
        return found ? entry!.ContainedContentItemId ?? entry.ContentItemId : null;
    }
}
