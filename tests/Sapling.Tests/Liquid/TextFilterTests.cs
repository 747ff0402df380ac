using System.Globalization;

namespace Sapling.Tests.Liquid;

public sealed class TextFilterTests
{
    [Fact]
    public async Task T_InAFile_TranslatesInTheContextOfItsPath()
    {
        await using var site = new LiquidSite();
        site.Texts.Translations[("Theme.Views.Menu", "Search")] = "Поиск";
        site.Files["Menu"] = "{{ 'Search' | t }}";
        site.Files["Other"] = "{{ 'Search' | t }}";

        Assert.Equal("Поиск", await site.RenderFileAsync("Menu"));
        Assert.Equal("Search", await site.RenderFileAsync("Other"));
    }

    [Fact]
    public async Task T_WithArguments_PutsThemInAndEncodesThem()
    {
        await using var site = new LiquidSite();
        site.Texts.Translations[("Theme.Views.Page", "{0} of {1}")] = "{0} из {1}";
        site.Files["Page"] = "{{ '{0} of {1}' | t: Model, 5 }}";

        Assert.Equal("&lt;1&gt; из 5", await site.RenderFileAsync("Page", "<1>"));
    }

    [Theory]
    [InlineData("{{ 'now' | local | date: '%Y-%m-%d %H:%M' }}", "2026-11-25 02:30")]
    [InlineData("{{ '2026-01-01T00:00:00Z' | local | date: '%Y-%m-%d %H:%M' }}", "2026-01-01 06:00")]
    [InlineData("{{ '2026-01-01 06:00' | utc | date: '%Y-%m-%d %H:%M' }}", "2026-01-01 00:00")]
    [InlineData("{{ 'no time' | local }}", "")]
    public async Task LocalAndUtc_ConvertBySiteClock(string template, string expected)
    {
        await using var site = new LiquidSite();

        Assert.Equal(expected, await site.RenderAsync(template));
    }

    [Theory]
    [InlineData("LandingPage", "landing-page")]
    [InlineData("HTMLBody part", "html-body-part")]
    [InlineData("shadow_report2", "shadow-report2")]
    [InlineData("", "")]
    public async Task HtmlClass_Name_GivesClass(string name, string expected)
    {
        await using var site = new LiquidSite();

        Assert.Equal(expected, await site.RenderAsync("{{ Model | html_class }}{% comment %}{% endcomment %}", name));
    }

    [Fact]
    public async Task FormatDate_RussianCulture_DeclinesTheMonth()
    {
        await using var site = new LiquidSite();
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru");
        try
        {
            Assert.Equal("24 ноября 2026", await site.RenderAsync("{{ '2026-11-24' | format_date: 'd MMMM yyyy' }}"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task JsonParse_Object_HasMembers()
    {
        await using var site = new LiquidSite();

        Assert.Equal("1b", await site.RenderAsync("{% assign x = '{\"a\":[1,\"b\"]}' | jsonparse %}{% for i in x.a %}{{ i }}{% endfor %}"));
    }
}
