using OrchardCore.ContentManagement;

namespace Sapling.Content.Items;

/// <summary>Asks the providers in order.</summary>
internal sealed class ContentHandleManager(IEnumerable<IContentHandleProvider> providers) : IContentHandleManager
{
    private readonly IContentHandleProvider[] _providers = providers.OrderBy(provider => provider.Order).ToArray();

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        foreach (var provider in _providers)
        {
            if (await provider.GetContentItemIdAsync(handle) is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null;
    }
}

/// <summary>Resolves <c>contentitemid:…</c>.</summary>
internal sealed class ContentItemIdHandleProvider : IContentHandleProvider
{
    private const string Prefix = "contentitemid:";

    public int Order => 0;

    public Task<string?> GetContentItemIdAsync(string handle) => Task.FromResult(
        handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? handle[Prefix.Length..] : null);
}
