using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Importing a body: what is stored, and what the body aspect returns.</summary>
internal sealed class BodyProbes : IProbes
{
    private static int _count;

    private static readonly (string Name, string Html)[] Imported =
    [
        ("script and handlers", """<p onclick="x()">a</p><script>1</script>"""),
        ("anchors, classes and styles", """<h2 id="article-1" class="c" style="color:red">Article 1</h2>"""),
        ("no-break space and quotes", "<p>a\u00A0b «c» &nbsp; &amp; &quot;</p>"),
        ("void elements and case", "<P>a<BR>b<br/></P>"),
        ("links", """<a href="mailto:a@b.c">m</a><a href="tel:102">t</a><a href="https://example.org" target="_blank" rel="noopener">x</a>"""),
        ("lang and data attributes", """<p lang="ru" dir="ltr" data-x="1" aria-label="l" role="note">a</p>"""),
        ("tables and figures", """<figure><img src="/a.png" alt="a" loading="lazy"><figcaption>c</figcaption></figure><table><caption>t</caption><tr><th scope="row">h</th></tr></table><details><summary>s</summary>d</details>"""),
        ("Liquid", "<p>{{ 1 | plus: 1 }}</p>"),
        ("shortcode", """<p>[image]a.png[/image]</p>"""),
    ];

    public IEnumerable<Probe> All => Imported.SelectMany(body => new[] { Stored(body.Name, body.Html), Shown(body.Name, body.Html) });

    private static Probe Stored(string name, string html) => new($"body/{name}, stored: {html}", async _ => (await ImportAsync(html)).Stored);

    private static Probe Shown(string name, string html) => new($"body/{name}, shown: {html}", async _ => (await ImportAsync(html)).Shown);

    private static async Task<(string? Stored, string Shown)> ImportAsync(string html)
    {
        var id = $"body{Interlocked.Increment(ref _count):00000000000000000000}";
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            var item = new ContentItem { ContentItemId = id, ContentType = "Thing", DisplayText = "Body", Latest = true, Published = true };
            item.Alter<TitlePart>(part => part.Title = "Body");
            item.Alter<HtmlBodyPart>(part => part.Html = html);
            await scope.ServiceProvider.GetRequiredService<IContentManager>().ImportAsync([item]);
        });

        var answer = (default(string), "");
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = (await contents.GetAsync(id))!;
            using var shown = new StringWriter(CultureInfo.InvariantCulture);
            (await contents.PopulateAspectAsync(item, new BodyAspect())).Body?.WriteTo(shown, scope.ServiceProvider.GetRequiredService<HtmlEncoder>());
            answer = (item.TryGet<HtmlBodyPart>(out var part) ? part.Html : null, shown.ToString());
        });
        return answer;
    }
}
