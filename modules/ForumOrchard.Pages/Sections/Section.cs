namespace ForumOrchard.Pages.Sections;

/// <summary>
/// Describes to the site a content type whose items have pages. Its module defines it once, here; lists, breadcrumbs,
/// sitemap and search use it. Optional features are further interfaces of a section: <c>ILatestItems</c>,
/// <c>IFeedItems</c>, <c>IProgramItems</c>.
/// </summary>
public abstract class Section
{
    /// <summary>The technical name of the type.</summary>
    public abstract string ContentType { get; }

    /// <summary>Label of one item, in the current language: "Publication".</summary>
    public abstract string Singular { get; }

    /// <summary>Label of several items, in the current language: "Publications".</summary>
    public abstract string Plural { get; }

    /// <summary>
    /// Values of the search operator <c>type:</c>, by language: words separated by spaces; the first is shown to
    /// visitors. All of them work on pages in every language.
    /// </summary>
    public abstract IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>Order in lists of types: smallest first.</summary>
    public abstract int Position { get; }

    /// <summary>The pages that list items, the complete list first; empty if only editors' pages list them.</summary>
    public virtual IReadOnlyList<ListPage> Lists => [];

    /// <summary>Whether items tell about the organization itself: the search puts them first when it is asked about, or for help.</summary>
    public virtual bool IsAboutSite => false;

    /// <summary>Whether an item's page shows similar items, and other pages show it as similar.</summary>
    public virtual bool HasAlike => false;
}
