using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Sapling.Display.Liquid.Rendering;

/// <summary>Converts HTML content to a string without an encoder from the request.</summary>
internal static class HtmlText
{
    /// <summary>Leaves all letters unencoded: a Russian page of entities would be three times as long.</summary>
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
