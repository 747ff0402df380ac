namespace ForumOrchard.Site.Pages;

/// <summary>A page that is no content item: the list of a module. It gets a place in the sitemap and names its step of the breadcrumb.</summary>
public interface IListPage
{
    /// <summary>Without the language: "news", "laws/national".</summary>
    string Path { get; }

    /// <summary>In the current language.</summary>
    string Title { get; }
}
