using System.Globalization;
using System.Text.Encodings.Web;
using Ganss.Xss;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;

namespace ForumOrchard.Pages.Texts;

/// <summary>What editors' HTML may have, and what of it visitors get.</summary>
public static class ShownText
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>The body of an item as its page shows it; empty if it has none.</summary>
    public static async Task<string> ShownBodyAsync(this IContentManager contentManager, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(contentManager);
        var aspect = await contentManager.PopulateAspectAsync(item, new BodyAspect());
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        aspect.Body?.WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }

    /// <summary>Lets links lead to e-mail addresses and telephones, which Orchard Core 2.2 removes, and keeps the ids of headings.</summary>
    internal static void Allow(HtmlSanitizer sanitizer)
    {
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedSchemes.UnionWith(Schemes);
        sanitizer.AllowedAttributes.Add("id");
    }
}
