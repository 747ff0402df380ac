using CsCheck;
using ForumOrchard.Pages.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ForumOrchard.Tests.Pages;

/// <summary>The links below a list.</summary>
public sealed class PageLinksTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(5, 1)]
    public void Create_NoOtherPage_IsNothing(int page, int pages) => Assert.Null(PageLinks.Create(page, pages, Address));

    [Fact]
    public void Create_First_HasNoLinkBack()
    {
        var links = PageLinks.Create(1, 3, Address)!;

        Assert.Equal((null, "/2"), (links.Previous, links.Next));
        Assert.Equal(["1", "2", "3"], links.Numbers.Select(number => number.Text));
        Assert.Equal("1", Assert.Single(links.Numbers, number => number.IsCurrent).Text);
    }

    [Fact]
    public void Create_InTheMiddleOfMany_LeavesGaps() =>
        Assert.Equal(["1", "…", "8", "9", "10", "11", "12", "…", "20"], PageLinks.Create(10, 20, Address)!.Numbers.Select(number => number.Text));

    [Fact]
    public void Create_PastTheEnd_LeadsBackToTheLast()
    {
        var links = PageLinks.Create(9, 3, Address)!;

        Assert.Equal(("/3", null), (links.Previous, links.Next));
        Assert.DoesNotContain(links.Numbers, number => number.IsCurrent);
    }

    [Fact]
    public void Near_AnyPage_HoldsFirstCurrentAndLastInOrder() => Gen.Select(Gen.Int[1, 500], Gen.Int[1, 500]).Sample((a, b) =>
    {
        var (page, pages) = (Math.Min(a, b), Math.Max(a, b));
        var numbers = PageLinks.Near(page, pages).ToList();

        Assert.Equal(numbers.Order().Distinct(), numbers);
        Assert.All(numbers, number => Assert.InRange(number, 1, pages));
        Assert.Empty(new[] { 1, page, pages }.Except(numbers));
        Assert.True(numbers.Count <= 7);
    });

    [Theory]
    [InlineData(null, 1)]
    [InlineData("3", 3)]
    [InlineData("0", 1)]
    [InlineData("-2", 1)]
    [InlineData("two", 1)]
    [InlineData("+3", 1)]
    [InlineData("", 1)]
    [InlineData("99999999999", int.MaxValue)]
    public void NumberIn_Query_IsAPageThatCanBe(string? asked, int expected) =>
        Assert.Equal(expected, PageLinks.NumberIn(new QueryCollection(new Dictionary<string, StringValues> { ["pagenum"] = asked })));

    private static string Address(int page) => $"/{page}";
}
