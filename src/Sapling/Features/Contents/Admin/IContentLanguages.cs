using OrchardCore.ContentManagement;
using YesSql;

namespace Sapling.Features.Contents.Admin;

/// <summary>Limits the list to a language; a feature that knows the languages of items provides it.</summary>
public interface IContentLanguages
{
    /// <summary>Names of the cultures to choose from.</summary>
    Task<IReadOnlyList<string>> ListAsync();

    /// <summary>The items of a query that are in a language.</summary>
    IQuery<ContentItem> Of(IQuery<ContentItem> query, string culture);
}
