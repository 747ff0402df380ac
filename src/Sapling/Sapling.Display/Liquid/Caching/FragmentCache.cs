using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace Sapling.Display.Liquid.Caching;

/// <summary>
/// Caches fragments of pages until they expire or one of their tags is removed: <c>contentitemid:…</c> and
/// <c>alias:…</c> when content changes. A fragment refers to its tags, never a tag to its fragments: otherwise
/// fragments that vary by address would pile up under a tag, one for each address that anybody invents.
/// </summary>
internal sealed class FragmentCache(ISignal signal) : ITagRemovedEventHandler, IDisposable
{
    /// <summary>In characters. Fragments that vary by address must not fill the memory if somebody requests every possible address.</summary>
    private const int Limit = 8_000_000;

    private readonly MemoryCache _memory = new(new MemoryCacheOptions { SizeLimit = Limit });

    public Fragment? Find(string key) => _memory.Get<Fragment>(key);

    public void Keep(string key, string html, FragmentScope scope)
    {
        var expiry = scope.Expiry();
        expiry.Size = html.Length + key.Length;
        foreach (var tag in scope.Dependencies)
        {
            expiry.AddExpirationToken(signal.GetToken(SignalOf(tag)));
        }

        _memory.Set(key, new Fragment(html, [.. scope.Dependencies]), expiry);
    }

    public Task TagRemovedAsync(string tag, IEnumerable<string> keys) => signal.SignalTokenAsync(SignalOf(tag));

    public void Dispose() => _memory.Dispose();

    private static string SignalOf(string tag) => "Sapling.Fragments:" + tag;
}

/// <param name="Html">The rendered HTML.</param>
/// <param name="Dependencies">The tags that invalidate it.</param>
internal sealed record Fragment(string Html, IReadOnlyList<string> Dependencies);
