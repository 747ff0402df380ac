using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Pages.Lists;

/// <summary>The published items of a content type in one language.</summary>
public sealed class LocalizedItems(ISession session)
{
    /// <summary>All of them, in no particular order; meant for types that have few (programs, members).</summary>
    public IQuery<ContentItem> Query(string contentType, string culture)
    {
        // The index of languages has them in small letters: "ky-kg".
        var indexed = culture.ToLowerInvariant();
        return session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentType == contentType && index.Published)
            .With<LocalizedContentItemIndex>(index => index.Culture == indexed && index.Published);
    }
}
