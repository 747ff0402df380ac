using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Pages.Latest;

/// <summary>A section of which other pages show the latest items.</summary>
public interface ILatestItems
{
    /// <summary>The words of the link to all items, in the current language.</summary>
    string AllLabel { get; }

    /// <summary>The published items of a language, the latest first.</summary>
    IQuery<ContentItem> Latest(string culture);
}
