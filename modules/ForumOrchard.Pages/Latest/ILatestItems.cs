using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Pages.Latest;

/// <summary>A section whose latest items are shown on other pages.</summary>
public interface ILatestItems
{
    /// <summary>Text of the link to all items, in the current language.</summary>
    string AllLabel { get; }

    /// <summary>The published items of a language, latest first.</summary>
    IQuery<ContentItem> Latest(string culture);
}
