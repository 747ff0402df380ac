using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace Sapling.Liquid.Caching;

/// <summary>Pieces of pages, kept until they expire or one of their tags is removed: <c>contentitemid:…</c> and <c>alias:…</c> when content changes.</summary>
internal sealed class FragmentCache(ITagCache tags) : ITagRemovedEventHandler, IDisposable
{
    /// <summary>In characters. Pieces that vary by the address must not fill the memory when somebody asks for every address there could be.</summary>
    private const int Limit = 8_000_000;

    private readonly MemoryCache _memory = new(new MemoryCacheOptions { SizeLimit = Limit });

    public Fragment? Find(string key) => _memory.Get<Fragment>(key);

    public Task KeepAsync(string key, string html, FragmentScope scope)
    {
        var expiry = scope.Expiry();
        expiry.Size = html.Length + key.Length;
        _memory.Set(key, new Fragment(html, [.. scope.Dependencies]), expiry);
        return tags.TagAsync(key, [.. scope.Dependencies]);
    }

    public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            _memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    public void Dispose() => _memory.Dispose();
}

/// <param name="Html">What was rendered.</param>
/// <param name="Dependencies">The tags whose removal makes it out of date.</param>
internal sealed record Fragment(string Html, IReadOnlyList<string> Dependencies);
