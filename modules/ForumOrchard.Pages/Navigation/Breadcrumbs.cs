using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Sections;
using OrchardCore.ContentManagement.Records;
using OrchardCore.ContentManagement.Routing;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Pages.Navigation;

/// <summary>
/// Derives the breadcrumb of a page from its address: each shorter address that belongs to a content item or a
/// section's list page is a step.
/// </summary>
public sealed class Breadcrumbs(IAutorouteEntries routes, ISession session, IEnumerable<Section> sections)
{
    /// <summary>The steps between the home page and the page, both excluded.</summary>
    /// <param name="path">From the root; the query is ignored: <c>/en/about/strategic-plan/goals</c>.</param>
    public async Task<IReadOnlyList<PageLink>> FindAsync(string path)
    {
        var steps = new List<(string Path, string? ItemId, string? Title)>();
        foreach (var ancestor in AncestorsOf(path))
        {
            if (await routes.TryGetEntryByPathAsync(ancestor) is (true, { } entry))
            {
                steps.Add((ancestor, entry.ContentItemId, null));
            }
            else if (TitleOfList(ancestor) is { } title)
            {
                steps.Add((ancestor, null, title));
            }
        }

        var names = await NamesOfAsync([.. steps.Select(step => step.ItemId).OfType<string>()]);
        return [.. steps.Select(step => new PageLink(step.Title ?? names.GetValueOrDefault(step.ItemId!) ?? step.Path, step.Path))];
    }

    /// <summary>
    /// "/en/about", "/en/about/strategic-plan" for "/en/about/strategic-plan/goals": neither the home page nor the page
    /// itself.
    /// </summary>
    internal static IEnumerable<string> AncestorsOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var end = query < 0 ? path.Length : query;
        var home = path.IndexOf('/', 1);
        for (var slash = home < 0 ? -1 : path.IndexOf('/', home + 1); slash > 0 && slash < end; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private string? TitleOfList(string path)
    {
        var withoutLanguage = path[(path.IndexOf('/', 1) + 1)..];
        return sections.SelectMany(section => section.Lists).FirstOrDefault(list => list.Path.Equals(withoutLanguage, StringComparison.OrdinalIgnoreCase))?.Title;
    }

    private async Task<Dictionary<string, string?>> NamesOfAsync(string[] ids)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var rows = await session.QueryIndex<ContentItemIndex>(index => index.Published && index.ContentItemId.IsIn(ids)).ListAsync();
        return rows.DistinctBy(row => row.ContentItemId).ToDictionary(row => row.ContentItemId!, row => (string?)row.DisplayText, StringComparer.Ordinal);
    }
}
