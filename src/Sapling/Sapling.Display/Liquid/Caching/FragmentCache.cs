using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace Sapling.Display.Liquid.Caching;

/// <summary>
/// Pieces of pages, kept until they expire or one of their tags is removed: <c>contentitemid:…</c> and <c>alias:…</c> when content changes. A piece waits for its
/// tags, and the tags know nothing of pieces: those that vary by the address would be listed there for ever, one for each address that anybody thinks of.
/// </summary>
internal sealed class FragmentCache(ISignal signal) : ITagRemovedEventHandler, IDisposable
{
    /// <summary>In characters. Pieces that vary by the address must not fill the memory when somebody asks for every address there could be.</summary>
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

/// <param name="Html">What was rendered.</param>
/// <param name="Dependencies">The tags whose removal makes it out of date.</param>
internal sealed record Fragment(string Html, IReadOnlyList<string> Dependencies);
