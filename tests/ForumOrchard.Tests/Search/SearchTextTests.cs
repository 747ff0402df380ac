using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData(" domestic \t\r\n violence ", "domestic violence")]
    [InlineData("nul\0byte", "nul byte")]
    [InlineData("half \uD83D a pair", "half a pair")]
    [InlineData("насилие", "насилие")]
    public void Clean_WhateverIsTyped_IsOneLine(string? typed, string text) => Assert.Equal(text, SearchText.Clean(typed));

    [Fact]
    public void Clean_AMegabyte_IsCut() => Assert.Equal(SearchText.MaxLength, SearchText.Clean(new string('ж', 1024 * 1024)).Length);
}
