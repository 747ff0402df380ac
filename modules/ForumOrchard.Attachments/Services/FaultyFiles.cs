using System.Security.Claims;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Storage;
using ForumOrchard.Attachments.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Attachments.Services;

/// <summary>Lists the files that cannot be searched completely, newest first, without loading their texts.</summary>
public sealed class FaultyFiles(ISession session, IContentManager contentManager, IMediaFileStore media, AttachedFiles attached, ItemsOfFiles itemsOfFiles, ProblemWords words)
{
    public const int PageSize = 25;

    /// <summary>Builds a page of the list.</summary>
    /// <param name="page">From 1; an out-of-range number selects the nearest page.</param>
    /// <param name="editor">The current user.</param>
    public async Task<AttachmentsViewModel> ListAsync(int page, ClaimsPrincipal editor)
    {
        var waiting = await session.QueryIndex<AttachedTextIndex>(index => !index.IsRead).CountAsync();
        var read = await session.QueryIndex<AttachedTextIndex>(index => index.IsRead).CountAsync();
        var total = await session.QueryIndex<AttachedTextIndex>(index => index.IsRead && index.Problem > 0).CountAsync();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var rows = (await session.QueryIndex<AttachedTextIndex>(index => index.IsRead && index.Problem > 0)
            .OrderByDescending(index => index.DocumentId).Skip((page - 1) * PageSize).Take(PageSize).ListAsync()).ToList();
        var items = await ItemsAsync([.. rows.Select(row => row.Path)], editor);
        return new AttachmentsViewModel([.. rows.Select(row => Describe(row, items[row.Path]))], total, read, waiting, page, pages);
    }

    /// <summary>The files of an item with problems, in order.</summary>
    public async Task<IReadOnlyList<FaultyFile>> OfAsync(ContentItem item)
    {
        var paths = (await attached.OfAsync(item)).Select(file => file.Path).Distinct(StringComparer.Ordinal).ToArray();
        var rows = (await session.QueryIndex<AttachedTextIndex>(index => index.Path.IsIn(paths)).ListAsync())
            .Where(row => row.IsRead && row.Problem > 0).ToDictionary(row => row.Path, StringComparer.Ordinal);
        return [.. paths.Where(rows.ContainsKey).Select(path => Describe(rows[path], []))];
    }

    private FaultyFile Describe(AttachedTextIndex row, IEnumerable<ItemOfFile> items)
    {
        var problem = (TextProblem)row.Problem;
        var isOfPages = problem is TextProblem.PartlyScan or TextProblem.PartlyGarbled or TextProblem.Damaged;
        return new FaultyFile(
            row.DocumentId,
            row.Path,
            media.MapPathToPublicUrl(row.Path),
            words.Describe(problem),
            isOfPages ? row.FaultyPages : string.Empty,
            words.Advise(problem),
            [.. items]);
    }

    private async Task<ILookup<string, ItemOfFile>> ItemsAsync(string[] paths, ClaimsPrincipal editor)
    {
        var rows = (await session.QueryIndex<AttachedFileIndex>(index => index.Path.IsIn(paths)).ListAsync()).ToList();
        var items = new Dictionary<string, ItemOfFile>(StringComparer.Ordinal);
        foreach (var item in await contentManager.GetAsync([.. rows.Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal)], VersionOptions.Published))
        {
            items[item.ContentItemId] = await itemsOfFiles.DescribeAsync(item, editor);
        }

        return rows.Where(row => items.ContainsKey(row.ContentItemId)).ToLookup(row => row.Path, row => items[row.ContentItemId], StringComparer.Ordinal);
    }
}
