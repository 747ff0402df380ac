using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Sapling.Modules.Files;

namespace Sapling.Tests.Modules;

/// <summary>The Forum's site with an error in its theme's page template.</summary>
public sealed class BrokenTemplateTests
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ru", "Что-то пошло не так", "Не удалось показать страницу.")]
    [InlineData("en", "Something went wrong", "The page could not be shown.")]
    public async Task Page_InProduction_SaysItPlainlyInTheLanguageOfTheAddress(string culture, string heading, string text)
    {
        await using var site = await StartAsync("Production");

        using var response = await site.Client.GetAsync($"/{culture}", _cancellation);
        var html = await response.Content.ReadAsStringAsync(_cancellation);
        var page = new HtmlParser().ParseDocument(html);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(culture, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(text, page.QuerySelector("main p")!.TextContent, StringComparison.Ordinal);
        Assert.Matches("[0-9A-F]{8}", page.QuerySelector("main p")!.TextContent);
        Assert.DoesNotContain("Layout", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InDevelopment_NamesFileAndLine()
    {
        await using var site = await StartAsync("Development");

        using var response = await site.Client.GetAsync("/ru", _cancellation);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(_cancellation));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(page.QuerySelectorAll("h2"), fault => fault.TextContent.StartsWith($"ForumTheme/{BrokenLayout.Template}(2)", StringComparison.Ordinal));
    }

    private static async Task<ForumSite> StartAsync(string environment)
    {
        var site = new ForumSite
        {
            EnvironmentName = environment,
            ChangeServices = services =>
            {
                var files = services.Single(service => service.ServiceType == typeof(IModuleFiles));
                services.Replace(ServiceDescriptor.Singleton<IModuleFiles>(provider => new BrokenLayout((IModuleFiles)files.ImplementationFactory!(provider))));
            },
        };
        await site.InitializeAsync();
        return site;
    }

    /// <summary>The files of the modules, except one template of the theme.</summary>
    private sealed class BrokenLayout(IModuleFiles files) : IModuleFiles
    {
        public const string Template = "Views/Layout.liquid";

        public IReadOnlyList<ModuleFileSet> Modules => files.Modules;

        public IFileInfo? Find(string moduleId, string path) => (moduleId, path) == ("ForumTheme", Template) ? new TextFile("<!DOCTYPE html>\n{% if %}") : files.Find(moduleId, path);

        public IChangeToken Watch(string moduleId) => files.Watch(moduleId);
    }

    private sealed class TextFile(string text) : IFileInfo
    {
        public bool Exists => true;

        public long Length => Encoding.UTF8.GetByteCount(text);

        public string? PhysicalPath => null;

        public string Name => "Layout.liquid";

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }
}
