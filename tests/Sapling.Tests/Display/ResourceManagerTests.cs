using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ResourceManagement;

namespace Sapling.Tests.Display;

public sealed class ResourceManagerTests
{
    private static readonly Action<IServiceCollection> Library = services => services.Configure<ResourceManagementOptions>(options =>
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript("editor").SetUrl("~/Shop/editor.min.js", "~/Shop/editor.js").SetDependencies("base:2").SetVersion("1.0");
        manifest.DefineScript("base").SetUrl("~/Shop/base1.js").SetVersion("1.9");
        manifest.DefineScript("base").SetUrl("~/Shop/base2.js").SetVersion("2.1");
        manifest.DefineScript("base").SetUrl("~/Shop/base3.js").SetVersion("3.0");
        manifest.DefineScript("loop").SetUrl("~/Shop/loop.js").SetDependencies("loop");
        manifest.DefineStyle("first").SetUrl("~/Shop/first.css").SetPosition(ResourcePosition.First);
        manifest.DefineStyle("plain").SetUrl("~/Shop/plain.css").SetAttribute("media", "print");
        options.ResourceManifests.Add(manifest);
    });

    [Fact]
    public async Task RenderFootScript_Dependency_StandsBeforeInTheVersionAskedFor() => Assert.Equal(
        ["""<script src="/Shop/base2.js?v=1"></script>""", """<script src="/Shop/editor.min.js?v=1"></script>"""],
        await RenderAsync(resources => resources.RegisterResource("script", "editor"), resources => resources.RenderFootScript));

    [Fact]
    public async Task RenderHeadScript_AtHead_BringsDependenciesAndLeavesTheFootEmpty()
    {
        void Require(IResourceManager resources)
        {
            resources.RegisterResource("script", "base");
            resources.RegisterResource("script", "editor").AtHead();
        }

        Assert.Equal(2, (await RenderAsync(Require, resources => resources.RenderHeadScript)).Length);
    }

    [Fact]
    public async Task RenderStylesheet_RequiredTwice_WritesEachOnce() => Assert.Equal(
        ["""<link href="/Shop/first.css?v=1" rel="stylesheet" type="text/css" />""", """<link href="/Shop/plain.css?v=1" media="print" rel="stylesheet" type="text/css" />""", "<style>b{}</style>"],
        (await RenderAsync(
            resources =>
            {
                resources.RegisterStyle(new HtmlString("<style>b{}</style>"));
                resources.RegisterResource("stylesheet", "plain");
                resources.RegisterResource("stylesheet", "first");
                resources.RegisterResource("stylesheet", "plain");
            },
            resources => resources.RenderStylesheet)).Select(Sorted));

    [Fact]
    public async Task RenderMeta_SameName_LastOneStays() => Assert.Equal(
        ["""<meta content="second" name="description" />"""],
        (await RenderAsync(
            resources =>
            {
                resources.RegisterMeta(new MetaEntry("description", content: "first"));
                resources.RegisterMeta(new MetaEntry("description", content: "second"));
            },
            resources => resources.RenderMeta)).Select(Sorted));

    [Fact]
    public async Task RenderHeadLink_OwnFile_GetsItsVersion() => Assert.Equal(
        ["""<link href="/Shop/icon.svg?v=1" rel="icon" />"""],
        (await RenderAsync(
            resources => resources.RegisterLink(new LinkEntry { Rel = "icon", Href = "~/Shop/icon.svg", AppendVersion = true }),
            resources => resources.RenderHeadLink)).Select(Sorted));

    [Theory]
    [InlineData("missing", "No script 'missing' is defined.")]
    [InlineData("loop", "The script 'loop' depends on itself.")]
    public async Task Render_ImpossibleResource_SaysWhy(string name, string message)
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            RenderAsync(resources => resources.RegisterResource("script", name), resources => resources.RenderFootScript));

        Assert.Equal(message, error.Message);
    }

    private static async Task<string[]> RenderAsync(Action<IResourceManager> require, Func<IResourceManager, Action<TextWriter>> render)
    {
        await using var site = new DisplaySite(Library);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        await site.RequestAsync(services =>
        {
            var resources = services.GetRequiredService<IResourceManager>();
            require(resources);
            render(resources)(writer);
            render(resources)(new StringWriter(CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        });

        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The order of attributes is irrelevant.</summary>
    private static string Sorted(string tag)
    {
        var parts = tag.Split(' ');

        return tag.StartsWith("<style", StringComparison.Ordinal) ? tag : string.Join(' ', [parts[0], .. parts[1..^1].Order(StringComparer.Ordinal), parts[^1]]);
    }
}
