using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Sapling.Display.Liquid.Rendering;

/// <summary>HTML content as a string, where no encoder of the request is at hand.</summary>
internal static class HtmlText
{
    /// <summary>Leaves all letters as they are: a Russian page of entities would be three times as long.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(IHtmlContent content)
    {
        if (content is HtmlString html)
        {
            return html.Value ?? string.Empty;
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, Encoder);
        return writer.ToString();
    }
}
