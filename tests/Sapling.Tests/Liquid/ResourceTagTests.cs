using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ResourceManagement;
using Sapling.Display.Resources;

namespace Sapling.Tests.Liquid;

public sealed class ResourceTagTests
{
    private static LiquidSite Site() => ShapeSite.Create(services =>
    {
        services.AddScoped<IResourceManager, ResourceManager>();
        services.AddSingleton<IFileVersionProvider>(new NoVersions());
    });

    [Theory]
    [InlineData("{% meta name: 'description', content: 'A & B' %}{% resources type: 'Meta' %}", "<meta content=\"A & B\" name=\"description\" />")]
    [InlineData("{% link rel: 'icon', type: 'image/png', src: '~/T/i.png' %}{% resources type: 'HeadLink' %}", "<link href=\"/T/i.png\" rel=\"icon\" type=\"image/png\" />")]
    [InlineData("{% style src: '~/T/s.css' %}{% resources type: 'Stylesheet' %}", "href=\"/T/s.css\"")]
    [InlineData("{% script src: '~/T/s.js', at: 'Foot', defer: 'defer' %}{% resources type: 'FootScript' %}", "<script defer=\"defer\" src=\"/T/s.js\"></script>")]
    [InlineData("{% script src: '~/T/s.js' %}", "<script src=\"/T/s.js\"></script>")]
    [InlineData("{% scriptblock at: 'Foot' %}let a = 1 < 2;{% endscriptblock %}{% resources type: 'FootScript' %}", "<script>let a = 1 < 2;</script>")]
    [InlineData("{% styleblock at: 'Head' %}a{}{% endstyleblock %}{% resources type: 'Stylesheet' %}", "<style>a{}</style>")]
    public async Task Resource_IsWrittenWhereResourcesSays(string template, string expected)
    {
        await using var site = Site();

        Assert.Contains(expected, await site.RenderAsync(template), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scriptblock_WithAName_IsWrittenOnce()
    {
        await using var site = Site();

        var html = await site.RenderAsync("""
            {% for i in (1..3) %}{% scriptblock name: "one", at: "Foot" %}x();{% endscriptblock %}{% endfor %}{% resources type: "FootScript" %}
            """);

        Assert.Equal("<script>x();</script>", html.Trim());
    }

    [Fact]
    public async Task Script_NamedTwice_IsWrittenOnceBehindWhatItNeeds()
    {
        await using var site = Site();

        var html = await site.RenderAsync("""
            {% script name: "b", src: "/b.js", depends_on: "a", at: "Foot" %}{% script name: "a", src: "/a.js", at: "Foot" %}{% script name: "b", at: "Foot" %}{% resources type: "FootScript" %}
            """);

        Assert.Equal(["/a.js", "/b.js"], System.Text.RegularExpressions.Regex.Matches(html, "src=\"([^\"]+)\"").Select(match => match.Groups[1].Value));
    }

    private sealed class NoVersions : IFileVersionProvider
    {
        public string AddFileVersionToPath(Microsoft.AspNetCore.Http.PathString requestPathBase, string path) => path;
    }
}
