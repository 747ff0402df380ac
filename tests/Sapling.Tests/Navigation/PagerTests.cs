using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;
using Sapling.Navigation.Pagers;
using Sapling.Tests.Liquid;

namespace Sapling.Tests.Navigation;

public sealed class PagerTests
{
    [Theory]
    [InlineData(null, null, 1, 12, 0)]
    [InlineData(3, null, 3, 12, 24)]
    [InlineData(-5, 20, 1, 20, 0)]
    [InlineData(int.MaxValue, 100, int.MaxValue, 100, int.MaxValue)]
    public void Pager_WhateverTheAddressSays_HasBounds(int? page, int? pageSize, int expectedPage, int expectedSize, int start)
    {
        var pager = new Pager(new PagerParameters { Page = page, PageSize = pageSize }, 12);

        Assert.Equal((expectedPage, expectedSize, start), (pager.Page, pager.PageSize, pager.GetStartIndex()));
    }

    [Fact]
    public void Numbers_AnyPage_HoldFirstCurrentAndLastInOrder() => Gen.Select(Gen.Int[1, 500], Gen.Int[1, 500], Gen.Int[1, 12]).Sample((a, b, quantity) =>
    {
        var (page, pages) = (Math.Min(a, b), Math.Max(a, b));

        var numbers = PagerShapes.Numbers(page, pages, quantity).ToList();

        Assert.Equal(numbers.Order().Distinct(), numbers);
        Assert.Contains(1, numbers);
        Assert.Contains(page, numbers);
        Assert.Contains(pages, numbers);
        Assert.True(numbers.Count <= Math.Max(3, quantity));
    });

    [Fact]
    public async Task Pager_InTheMiddle_LinksKeepTheAddressAndMarkTheCurrentPage()
    {
        await using var site = ShapeSite.Create();
        site.Request.Request.Path = "/ru/news";
        site.Request.Request.QueryString = new QueryString("?kind=report&pagenum=2");

        var html = await site.DisplayAsync(await site.Services.GetRequiredService<IShapeFactory>().PagerAsync(new Pager(2, null, 10), 25));

        Assert.Contains("<a href=\"/ru/news?kind=report\" rel=\"prev\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/ru/news?kind=report&amp;pagenum=2\" aria-current=\"page\">2</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/ru/news?kind=report&amp;pagenum=3\" rel=\"next\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pager_OnePage_ShowsNothing()
    {
        await using var site = ShapeSite.Create();

        var html = await site.DisplayAsync(await site.Services.GetRequiredService<IShapeFactory>().PagerAsync(new Pager(1, null, 10), 10));

        Assert.Empty(html.Trim());
    }
}
