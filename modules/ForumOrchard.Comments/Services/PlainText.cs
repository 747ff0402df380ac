using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace ForumOrchard.Comments.Services;

/// <summary>Renders a visitor's text: everything encoded, web addresses as links marked as untrusted.</summary>
public static partial class PlainText
{
    /// <summary>Punctuation that may end the sentence around an address, but hardly an address.</summary>
    private const string Punctuation = ".,;:!?…»”’";

    private const string Opening = "([{";
    private const string Closing = ")]}";

    /// <summary>HTML for <paramref name="text"/>; line breaks are kept (the style sheet shows them).</summary>
    public static string ToHtml(string? text, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        var html = new StringBuilder();
        var from = 0;
        foreach (Match link in WebAddress().Matches(text ?? string.Empty))
        {
            var written = WithoutTheSentence(link.Value);
            var address = encoder.Encode(written);
            html.Append(encoder.Encode(text![from..link.Index]))
                .Append("<a href=\"").Append(address).Append("\" rel=\"nofollow ugc noopener noreferrer\">").Append(address).Append("</a>");
            from = link.Index + written.Length;
        }

        return html.Append(encoder.Encode((text ?? string.Empty)[from..])).ToString();
    }

    /// <summary>An address without the punctuation of the sentence around it: a closing bracket is its own only if the address opened it.</summary>
    private static string WithoutTheSentence(string address)
    {
        var end = address.Length;
        while (Punctuation.Contains(address[end - 1]) || IsUnopened(address.AsSpan(0, end)))
        {
            end--;
        }

        return address[..end];
    }

    private static bool IsUnopened(ReadOnlySpan<char> address) =>
        Closing.IndexOf(address[^1]) is >= 0 and var kind && address.Count(Closing[kind]) > address.Count(Opening[kind]);

    [GeneratedRegex("""https?://(?=[\p{L}\p{N}])[^\s<>"']+""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
