namespace ForumOrchard.Pages.Sections;

/// <summary>
/// What the site must know of a content type whose items have pages of their own. Its module says it here, once; lists, breadcrumbs, sitemap
/// and search read it. What only some types have, a section says by a further interface: <c>ILatestItems</c>, <c>IFeedItems</c>, <c>IProgramItems</c>.
/// </summary>
public abstract class Section
{
    /// <summary>The technical name of the type.</summary>
    public abstract string ContentType { get; }

    /// <summary>What one item is, in the current language: "Publication".</summary>
    public abstract string Singular { get; }

    /// <summary>What several items are, in the current language: "Publications".</summary>
    public abstract string Plural { get; }

    /// <summary>
    /// What visitors write behind the search's <c>type:</c>, by language: words with spaces between, the first of which is the one that visitors are told. All of them are
    /// understood on the pages of every language.
    /// </summary>
    public abstract IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>Where types are named one after the other: the smallest first.</summary>
    public abstract int Position { get; }

    /// <summary>The pages that list items, the list of all of them first; empty where no page lists them but those of editors.</summary>
    public virtual IReadOnlyList<ListPage> Lists => [];

    /// <summary>Whether an item's page names what is alike, and is named as such on pages of others.</summary>
    public virtual bool HasAlike => false;
}
