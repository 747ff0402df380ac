using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Output of what is registered for a page's head.</summary>
internal sealed class HeadProbes : IProbes
{
    private const string Odd = "\"><b>ы & 'x'";

    public IEnumerable<Probe> All =>
    [
        new("head/meta", services => Render(services, (resources, writer) => resources.RenderMeta(writer), resources => resources.RegisterMeta(new MetaEntry { Name = "description", Content = Odd }))),
        new("head/meta by property", services => Render(services, (resources, writer) => resources.RenderMeta(writer), resources => resources.RegisterMeta(new MetaEntry { Property = "og:title", Content = Odd }))),
        new("head/meta twice", services => Render(services, (resources, writer) => resources.RenderMeta(writer), resources =>
        {
            resources.RegisterMeta(new MetaEntry { Name = "x", Content = "1" });
            resources.RegisterMeta(new MetaEntry { Name = "x", Content = "2" });
        })),
        new("head/meta appended", services => Render(services, (resources, writer) => resources.RenderMeta(writer), resources =>
        {
            resources.AppendMeta(new MetaEntry { Name = "x", Content = "1" }, ",");
            resources.AppendMeta(new MetaEntry { Name = "x", Content = "2" }, ",");
        })),
        new("head/link", services => Render(services, (resources, writer) => resources.RenderHeadLink(writer), resources => resources.RegisterLink(new LinkEntry { Rel = "alternate", Title = Odd, Href = "/ы?a=1&b=\"" }))),
        new("head/link from the application's root", services => Render(services, (resources, writer) => resources.RenderHeadLink(writer), resources => resources.RegisterLink(new LinkEntry { Rel = "icon", Href = "~/icon.svg" }))),
        new("head/script", services => Render(services, (resources, writer) => resources.RenderHeadScript(writer), resources => resources.RegisterHeadScript(new HtmlString("<script>1</script>")))),
        new("head/script in the foot", services => Render(services, (resources, writer) => resources.RenderFootScript(writer), resources => resources.RegisterFootScript(new StringHtmlContent("<b>")))),
        new("head/style by address", services => Render(services, (resources, writer) => resources.RenderStylesheet(writer), resources => resources.RegisterUrl("stylesheet", "~/x.css", null).AtHead())),
        new("head/script by address", services => Render(services, (resources, writer) => resources.RenderFootScript(writer), resources => resources.RegisterUrl("script", "~/x.js", null).AtFoot().SetAttribute("data-x", "\"<"))),
        new("head/resource that is not there", services => Render(services, (resources, writer) => resources.RenderFootScript(writer), resources => resources.RegisterResource("script", "no-such").AtFoot())),
        new("head/title", services =>
        {
            var titles = services.GetRequiredService<IPageTitleBuilder>();
            titles.AddSegment(new StringHtmlContent("<second>"), "2");
            titles.AddSegment(new StringHtmlContent("ы & first"), "1");
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            titles.GenerateTitle(new HtmlString(" — ")).WriteTo(writer, services.GetRequiredService<HtmlEncoder>());
            return Task.FromResult<string?>(writer.ToString());
        }),
        new("head/title of one text twice", services =>
        {
            var titles = services.GetRequiredService<IPageTitleBuilder>();
            titles.AddSegment(new StringHtmlContent("same"), "0");
            titles.AddSegment(new StringHtmlContent("same"), "0");
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            titles.GenerateTitle(null).WriteTo(writer, services.GetRequiredService<HtmlEncoder>());
            return Task.FromResult<string?>(writer.ToString());
        }),
    ];

    private static Task<string?> Render(IServiceProvider services, Action<IResourceManager, TextWriter> render, Action<IResourceManager> register)
    {
        var resources = services.GetRequiredService<IResourceManager>();
        register(resources);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        render(resources, writer);
        return Task.FromResult<string?>(writer.ToString().Trim());
    }
}
