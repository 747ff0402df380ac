using Sapling.Display.Liquid.Templates;

namespace Sapling.Tests.Liquid;

public sealed class LiquidTemplateTests
{
    [Fact]
    public async Task Render_CyrillicAndMarkup_EncodesMarkupOnly()
    {
        await using var site = new LiquidSite();

        Assert.Equal("Привет &lt;b&gt; &amp; &#x27;мир&#x27;", await site.RenderAsync("{{ Model.Text }}", new Dictionary<string, object> { ["Text"] = "Привет <b> & 'мир'" }));
    }

    [Fact]
    public async Task Render_RawFilter_WritesMarkupAsItIs()
    {
        await using var site = new LiquidSite();

        Assert.Equal("<b>", await site.RenderAsync("{{ '<b>' | raw }}"));
    }

    [Fact]
    public async Task Get_FileChanged_ReadsItAgain()
    {
        await using var site = new LiquidSite();
        site.Files["Page"] = "one";
        Assert.Equal("one", await site.RenderFileAsync("Page"));

        site.Files["Page"] = "two";

        Assert.Equal("two", await site.RenderFileAsync("Page"));
    }

    [Fact]
    public async Task Get_FileUnchanged_IsParsedOnce()
    {
        await using var site = new LiquidSite();
        site.Files["Page"] = "one";
        var store = (LiquidTemplateStore)site.Services.GetService(typeof(LiquidTemplateStore))!;

        Assert.Same(store.Get("Areas/Theme/Views/Page.liquid"), store.Get("Areas/Theme/Views/Page.liquid"));
    }

    [Theory]
    [InlineData("a\n\n{% if x %}\nb", 4)]
    [InlineData("a\n{{ x | }}\nb", 2)]
    [InlineData("a\n\n\n{% nope %}", 4)]
    public async Task Parse_Malformed_NamesFileAndLine(string source, int line)
    {
        await using var site = new LiquidSite();
        site.Files["Broken"] = source;

        var exception = await Assert.ThrowsAsync<LiquidTemplateException>(() => site.RenderFileAsync("Broken"));

        Assert.Equal(line, exception.Line);
        Assert.StartsWith($"Theme/Views/Broken.liquid({line}): ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ 'x' | jsonparse }}", 1)]
    [InlineData("a\n\n{{ 'x' | jsonparse }}\n", 3)]
    [InlineData("a\n{% if true %}\n  {% for i in (1..2) %}\n    b {{ 'x' | jsonparse }}\n  {% endfor %}\n{% endif %}\n", 4)]
    [InlineData("{% case 1 %}\n{% when 1 %}\n{% assign y = 'x' | jsonparse %}{% endcase %}\n", 3)]
    public async Task Render_StatementFails_NamesFileAndLine(string source, int line)
    {
        await using var site = new LiquidSite();
        site.Files["Broken"] = source;

        var exception = await Assert.ThrowsAsync<LiquidTemplateException>(() => site.RenderFileAsync("Broken"));

        Assert.Equal(line, exception.Line);
        Assert.NotNull(exception.InnerException);
    }

    [Fact]
    public async Task Render_VariableOfAnInnerTemplate_DoesNotReachTheOuterOne()
    {
        await using var site = new LiquidSite();

        Assert.Equal("[inner][]", await site.RenderAsync("[{{ '{% assign x = \"inner\" %}{{ x }}' | liquid }}][{{ x }}]"));
    }
}
