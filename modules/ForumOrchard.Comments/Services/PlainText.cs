using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace ForumOrchard.Comments.Services;

/// <summary>Renders a visitor's text: everything encoded, web addresses as links marked as untrusted.</summary>
public static partial class PlainText
{
    /// <summary>HTML for <paramref name="text"/>; line breaks are kept (the style sheet shows them).</summary>
    public static string ToHtml(string? text, HtmlEncoder encoder)
    {
        var html = new StringBuilder();
        var from = 0;
        foreach (Match link in WebAddress().Matches(text ?? string.Empty))
        {
            var address = encoder.Encode(link.Value);
            html.Append(encoder.Encode(text![from..link.Index]))
                .Append("<a href=\"").Append(address).Append("\" rel=\"nofollow ugc noopener noreferrer\">").Append(address).Append("</a>");
            from = link.Index + link.Length;
        }

        return html.Append(encoder.Encode((text ?? string.Empty)[from..])).ToString();
    }

    // Stops before punctuation that ends the surrounding sentence.
    [GeneratedRegex("""https?://[^\s<>"']*[^\s<>"'.,;:!?)\]»”]""", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
