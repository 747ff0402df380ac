using ForumOrchard.Attachments.Extraction;
using ForumOrchard.Attachments.Keeping;
using ForumOrchard.Attachments.ViewModels;
using ForumOrchard.Site.Addresses;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Attachments.Services;

/// <summary>Lists the files that cannot be searched, or not wholly, newest first. Their texts are not loaded for it.</summary>
public sealed class FaultyFiles(ISession session, IContentManager contentManager, IMediaFileStore media, ISiteAddresses addresses, ProblemWords words)
{
    public const int PageSize = 25;

    /// <summary>A page of the list.</summary>
    /// <param name="page">From 1; a wild number is the nearest page there is.</param>
    public async Task<AttachmentsViewModel> ListAsync(int page)
    {
        var waiting = await session.QueryIndex<AttachedTextIndex>(index => !index.IsRead).CountAsync();
        var total = await session.QueryIndex<AttachedTextIndex>(index => index.IsRead && index.Problem > 0).CountAsync();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var rows = (await session.QueryIndex<AttachedTextIndex>(index => index.IsRead && index.Problem > 0)
            .OrderByDescending(index => index.DocumentId).Skip((page - 1) * PageSize).Take(PageSize).ListAsync()).ToList();
        var items = await ItemsAsync([.. rows.Select(row => row.Path)]);
        return new AttachmentsViewModel([.. rows.Select(row => Describe(row, items[row.Path]))], total, waiting, page, pages);
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

    private async Task<ILookup<string, ItemOfFile>> ItemsAsync(string[] paths)
    {
        var rows = (await session.QueryIndex<AttachedFileIndex>(index => index.Path.IsIn(paths)).ListAsync()).ToList();
        var items = (await contentManager.GetAsync([.. rows.Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal)], VersionOptions.Published))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        return rows.Where(row => items.ContainsKey(row.ContentItemId)).ToLookup(row => row.Path, row => ItemOf(items[row.ContentItemId]), StringComparer.Ordinal);
    }

    private ItemOfFile ItemOf(ContentItem item) => new(item.DisplayText ?? string.Empty, addresses.OfItem(item), item.As<LocalizationPart>()?.Culture);
}
