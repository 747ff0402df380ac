using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Pages.Lists;

/// <summary>The published items of a content type in one language.</summary>
public sealed class LocalizedItems(ISession session)
{
    /// <summary>All items, unordered; meant for types with few items (programs, members).</summary>
    public IQuery<ContentItem> Query(string contentType, string culture)
    {
        // The culture index stores lower-case names: "ky-kg".
        var indexed = culture.ToLowerInvariant();
        return session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentType == contentType && index.Published)
            .With<LocalizedContentItemIndex>(index => index.Culture == indexed && index.Published);
    }
}
