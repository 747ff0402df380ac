using ForumOrchard.Pages.Lists;

namespace ForumOrchard.Tests.Pages;

/// <summary>Which values a list's filters may offer.</summary>
public sealed class FilterValuesTests
{
    private static readonly FilterValues Values = new(
        ["kind", "topic", "year"],
        [
            [["report"], ["violence", "law"], ["2016"]],
            [["report"], [], ["2019"]],
            [["manual"], ["law"], []],
        ]);

    [Fact]
    public void Of_NothingChosen_AreAllThatItemsHave()
    {
        Assert.Equal(["manual", "report"], Values.Of("kind").Order());
        Assert.Equal(["law", "violence"], Values.Of("topic").Order());
        Assert.Equal(["2016", "2019"], Values.Of("year").Order());
    }

    [Fact]
    public void Of_OtherFiltersChosen_AreThoseOfTheItemsThatMatchThem()
    {
        Assert.Equal(["2016"], Values.Of("year", new Dictionary<string, string?> { ["topic"] = "law" }));
        Assert.Equal(["manual", "report"], Values.Of("kind", new Dictionary<string, string?> { ["topic"] = "law", ["kind"] = "report" }).Order());
        Assert.Empty(Values.Of("topic", new Dictionary<string, string?> { ["year"] = "2019" }));
    }

    [Fact]
    public void Of_ValueThatNoItemHas_IsNothing() => Assert.Empty(Values.Of("kind", new Dictionary<string, string?> { ["year"] = "1066" }));
}
