using Sapling.Features.Contents.Admin;

namespace Sapling.Tests.Admin;

/// <summary>The typed line above the list of content.</summary>
public sealed class ContentFilterTests
{
    [Theory]
    [InlineData("type:Publication status:draft lang:ru насилие", "насилие", "Publication", ContentStatus.Draft, "ru")]
    [InlineData("тип:Публикация статус:опубликовано язык:en", "", "Публикация", ContentStatus.Published, "en")]
    [InlineData("  закон   о  выборах ", "закон о выборах", null, null, null)]
    [InlineData("TYPE:Page status:unknown", "", "Page", null, null)]
    [InlineData("время 10:30 type:", "время 10:30 type:", null, null, null)]
    [InlineData(null, "", null, null, null)]
    public void Read_Line_IsFiltersAndWords(string? typed, string text, string? type, ContentStatus? status, string? culture) =>
        Assert.Equal(new ContentFilter(text, type, status, culture, ContentSort.Modified), ContentFilter.Read(typed));

    [Fact]
    public void Read_LineAndControls_TheLineGoesFirst() =>
        Assert.Equal(new ContentFilter("", "Page", ContentStatus.Draft, "en", ContentSort.Title), ContentFilter.Read("type:Page", "Program", "draft", "en", "title"));

    [Fact]
    public void Query_OfAFilter_IsReadBackTheSame()
    {
        var filter = ContentFilter.Read("насилие type:Page status:published lang:ru sort:created");
        var query = filter.Query(3);

        Assert.Equal("3", query["pagenum"]);
        Assert.Equal(filter, ContentFilter.Read(query["q"], query["type"], query["status"], query["lang"], query["sort"]));
        Assert.Empty(ContentFilter.Read(null).Query());
    }
}
