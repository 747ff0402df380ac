using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Encoding of text.</summary>
internal sealed class EncodingProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
        new("encoding/HtmlEncoder", services => Text(services.GetRequiredService<HtmlEncoder>().Encode("<ы> «é» & ' \" 😀"))),
        new("encoding/UrlEncoder", services => Text(services.GetRequiredService<UrlEncoder>().Encode("ы a/b?c"))),
        new("encoding/JavaScriptEncoder", services => Text(services.GetRequiredService<JavaScriptEncoder>().Encode("ы </script> ' \""))),
        new("encoding/TagBuilder", services => Html(services, new TagBuilder("a") { Attributes = { ["title"] = "<ы>\"" } })),
        new("encoding/string as content", services => Html(services, new StringHtmlContent("<ы>"))),
        new("localization/H with an argument", services => Html(services, services.GetRequiredService<IHtmlLocalizer<EncodingProbes>>()["<b>{0}</b>", "<ы>"])),
        new("localization/S with an argument", services => Text(services.GetRequiredService<IStringLocalizer<EncodingProbes>>()["<b>{0}</b>", "<ы>"].Value)),
        new("localization/S with an argument too few", services => Text(services.GetRequiredService<IStringLocalizer<EncodingProbes>>()["{0} {1}", "x"].Value)),
        new("localization/S with a lone brace", services => Text(services.GetRequiredService<IStringLocalizer<EncodingProbes>>()["a { b", "x"].Value)),
        new("localization/S without arguments keeps braces", services => Text(services.GetRequiredService<IStringLocalizer<EncodingProbes>>()["a {0} {{c}}"].Value)),
    ];

    private static Task<string?> Text(string text) => Task.FromResult<string?>(text);

    private static Task<string?> Html(IServiceProvider services, IHtmlContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, services.GetRequiredService<HtmlEncoder>());
        return Text(writer.ToString());
    }
}
