namespace ForumOrchard.Pages.Descriptions;

/// <summary>The name of the site, as publisher of its pages and feeds. A module can register its own to override the site settings.</summary>
public interface ISiteName
{
    /// <summary>The name in the current language; empty if there is none.</summary>
    ValueTask<string> GetAsync();
}
