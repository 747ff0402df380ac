using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace Sapling.Liquid.Caching;

/// <summary>Pieces of pages, kept until they expire or one of their tags is removed: <c>contentitemid:…</c> and <c>alias:…</c> when content changes.</summary>
internal sealed class FragmentCache(IMemoryCache memory, ITagCache tags) : ITagRemovedEventHandler
{
    public Fragment? Find(string key) => memory.Get<Fragment>((typeof(FragmentCache), key));

    public Task KeepAsync(string key, string html, FragmentScope scope)
    {
        memory.Set((typeof(FragmentCache), key), new Fragment(html, [.. scope.Dependencies]), scope.Expiry());
        return tags.TagAsync(key, [.. scope.Dependencies]);
    }

    public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            memory.Remove((typeof(FragmentCache), key));
        }

        return Task.CompletedTask;
    }
}

/// <param name="Html">What was rendered.</param>
/// <param name="Dependencies">The tags whose removal makes it out of date.</param>
internal sealed record Fragment(string Html, IReadOnlyList<string> Dependencies);
