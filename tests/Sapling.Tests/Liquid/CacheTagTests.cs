using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using Sapling.Modules.Cache;

namespace Sapling.Tests.Liquid;

public sealed class CacheTagTests
{
    private static LiquidSite Site() => ShapeSite.Create(services => services.AddSingleton<ISignal, Signal>().AddSingleton<ITagCache, TagCache>());

    [Fact]
    public async Task Cache_SecondTime_IsNotRenderedAgain()
    {
        await using var site = Site();

        Assert.Equal("1", await site.RenderAsync("{% cache 'x' %}{{ Model }}{% endcache %}", 1));
        Assert.Equal("1", await site.RenderAsync("{% cache 'x' %}{{ Model }}{% endcache %}", 2));
    }

    [Fact]
    public async Task Cache_VaryBy_KeepsOnePieceForEach()
    {
        await using var site = Site();

        Assert.Equal("1", await site.RenderAsync("{% cache 'x', vary_by: Model %}{{ Model }}{% endcache %}", 1));
        Assert.Equal("2", await site.RenderAsync("{% cache 'x', vary_by: Model %}{{ Model }}{% endcache %}", 2));
    }

    [Fact]
    public async Task CacheDependency_OfAnInnerPiece_MakesTheOuterOutOfDate()
    {
        await using var site = Site();
        const string Template = "{% cache 'outer' %}{% cache 'inner' %}{% cache_dependency 'contentitemid:4a' %}{{ Model }}{% endcache %}{% endcache %}";
        await site.RenderAsync(Template, 1);

        await site.Services.GetRequiredService<ITagCache>().RemoveTagAsync("contentitemid:4a");

        Assert.Equal("2", await site.RenderAsync(Template, 2));
    }

    [Fact]
    public async Task CacheExpiresAfter_Passed_IsRenderedAgain()
    {
        await using var site = Site();
        const string Template = "{% cache 'x' %}{% cache_expires_after '00:00:00.05' %}{{ Model }}{% endcache %}";
        await site.RenderAsync(Template, 1);

        await Task.Delay(TimeSpan.FromMilliseconds(120), TestContext.Current.CancellationToken);

        Assert.Equal("2", await site.RenderAsync(Template, 2));
    }

    [Fact]
    public async Task CacheDependency_OutsideOfAPiece_DoesNothing()
    {
        await using var site = Site();

        Assert.Equal("x", await site.RenderAsync("{% cache_dependency 'alias:menu' %}x"));
    }

    [Fact]
    public async Task CacheDependency_OfManyPieces_IsNoListOfThem()
    {
        await using var site = Site();
        const string Template = "{% cache 'x', vary_by: Model %}{% cache_dependency 'alias:menu' %}{{ Model }}{% endcache %}";
        for (var address = 0; address < 100; address++)
        {
            await site.RenderAsync(Template, address);
        }

        Assert.Empty(await site.Services.GetRequiredService<ITagCache>().GetTaggedItemsAsync("alias:menu"));
    }

    [Fact]
    public async Task Shape_WithCacheId_IsDisplayedOnce()
    {
        await using var site = Site();
        site.Files["Card"] = "{{ Model.Text }}";
        const string Template = "{% shape 'Card', text: Model, cache_id: 'card', cache_tag: 'alias:menu' %}";
        await site.RenderAsync(Template, "1");

        Assert.Equal("1", await site.RenderAsync(Template, "2"));
        await site.Services.GetRequiredService<ITagCache>().RemoveTagAsync("alias:menu");
        Assert.Equal("3", await site.RenderAsync(Template, "3"));
    }
}
