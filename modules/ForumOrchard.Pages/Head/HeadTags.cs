using System.Text.Encodings.Web;
using OrchardCore.ResourceManagement;

namespace ForumOrchard.Pages.Head;

/// <summary>Adds links and metadata to a page's head. Orchard Core writes them unencoded, so they are encoded here and nowhere else.</summary>
public sealed class HeadTags(IResourceManager resources, HtmlEncoder encoder)
{
    /// <summary><c>&lt;meta name="description" …&gt;</c>.</summary>
    /// <param name="name">Plain text.</param>
    /// <param name="content">Plain text.</param>
    public void Meta(string name, string content) => resources.RegisterMeta(new MetaEntry { Name = encoder.Encode(name), Content = encoder.Encode(content) });

    /// <summary><c>&lt;meta property="og:title" …&gt;</c>.</summary>
    /// <param name="property">Plain text.</param>
    /// <param name="content">Plain text.</param>
    public void Property(string property, string content) => resources.RegisterMeta(new MetaEntry { Property = encoder.Encode(property), Content = encoder.Encode(content) });

    /// <summary><c>&lt;link rel="alternate" …&gt;</c>.</summary>
    /// <param name="rel">Plain text, like all other values.</param>
    /// <param name="href">An address.</param>
    /// <param name="type">Null for none.</param>
    /// <param name="title">Null for none.</param>
    /// <param name="language">Language of the target; null if unspecified.</param>
    public void Link(string rel, string href, string? type = null, string? title = null, string? language = null)
    {
        var link = new LinkEntry { Rel = encoder.Encode(rel), Href = encoder.Encode(href) };
        foreach (var (name, value) in new[] { ("type", type), ("title", title), ("hreflang", language) })
        {
            if (value is not null)
            {
                link.SetAttribute(name, encoder.Encode(value));
            }
        }

        resources.RegisterLink(link);
    }
}
