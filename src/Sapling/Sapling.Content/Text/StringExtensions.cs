using System.Net;
using System.Text;

namespace OrchardCore.ContentManagement.Utilities;

/// <summary>Text operations for summaries.</summary>
public static class StringExtensions
{
    /// <summary>The text of HTML, without tags.</summary>
    public static string RemoveTags(this string html, bool htmlDecode = false)
    {
        if (string.IsNullOrEmpty(html))
        {
            return string.Empty;
        }

        var text = new StringBuilder(html.Length);
        var inTag = false;

        foreach (var letter in html)
        {
            switch (letter)
            {
                case '<':
                    inTag = true;
                    break;
                case '>' when inTag:
                    inTag = false;
                    break;
                default:
                    if (!inTag)
                    {
                        text.Append(letter);
                    }

                    break;
            }
        }

        return htmlDecode ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();
    }
}
