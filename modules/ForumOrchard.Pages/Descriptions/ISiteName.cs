namespace ForumOrchard.Pages.Descriptions;

/// <summary>What the site is called: who publishes its pages and feeds. A module that knows it better than the site's settings registers one of its own.</summary>
public interface ISiteName
{
    /// <summary>The name in the current language; empty where there is none.</summary>
    ValueTask<string> GetAsync();
}
