using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using Sapling.Modules.Cache;

namespace Sapling.Tests.Modules;

public class CacheTests
{
    [Fact]
    public async Task SignalTokenAsync_TokenOfTheKey_ChangesAndOthersDoNot()
    {
        var signal = new Signal();
        var menu = signal.GetToken("menu");
        var footer = signal.GetToken("footer");

        await signal.SignalTokenAsync("menu");

        Assert.True(menu.HasChanged);
        Assert.False(footer.HasChanged);
        Assert.False(signal.GetToken("menu").HasChanged);
    }

    [Fact]
    public async Task RemoveTagAsync_TaggedKeys_AreHandedToHandlersOnce()
    {
        var handler = new Handler();
        await using var services = new ServiceCollection().AddSingleton<ITagRemovedEventHandler>(handler).BuildServiceProvider();
        var tags = new TagCache(services);
        await tags.TagAsync("page-1", "contentitemid:a", "contentitemid:b");
        await tags.TagAsync("page-2", "contentitemid:a");

        await tags.RemoveTagAsync("contentitemid:a");
        await tags.RemoveTagAsync("contentitemid:a");

        Assert.Equal(["contentitemid:a page-1,page-2", "contentitemid:a "], handler.Removed);
        Assert.Equal(["page-1"], await tags.GetTaggedItemsAsync("contentitemid:b"));
    }

    private sealed class Handler : ITagRemovedEventHandler
    {
        public List<string> Removed { get; } = [];

        public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
        {
            Removed.Add($"{tag} {string.Join(',', keys.Order(StringComparer.Ordinal))}");
            return Task.CompletedTask;
        }
    }
}
