using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.ViewModels;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace ForumOrchard.Comments.Services;

/// <summary>What the moderator's page shows: comments with the pages that they were written on.</summary>
public sealed class ModerationQueue(CommentBook comments, IContentManager contentManager, ISiteAddresses addresses, ILocalClock clock)
{
    private const int PageSize = 50;

    /// <param name="published">Whether to list the published comments instead of those that wait.</param>
    /// <param name="page">From 1; after the last page it is the last one.</param>
    public async Task<ModerationViewModel> ReadAsync(bool published, int page)
    {
        var (waiting, seen) = (await comments.CountAsync(published: false), await comments.CountAsync(published: true));
        var pages = Math.Max(1, ((published ? seen : waiting) + PageSize - 1) / PageSize);
        page = Math.Min(page, pages);
        var listed = published ? await comments.NewestAsync(page, PageSize) : await comments.WaitingAsync(PageSize, (page - 1) * PageSize);
        var parts = listed.Select(comment => (Item: comment, Part: comment.PartOrDefault<CommentPart>()!)).ToList();
        var commented = (await contentManager.GetAsync(parts.Select(one => one.Part.CommentedItemId).Distinct(StringComparer.Ordinal), VersionOptions.Latest))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);

        var shown = new List<ModeratedComment>();
        foreach (var (item, part) in parts)
        {
            var written = item.CreatedUtc is { } moment ? (await clock.ConvertToLocalAsync(moment)).DateTime : (DateTime?)null;
            var on = commented.GetValueOrDefault(part.CommentedItemId);
            shown.Add(new ModeratedComment(item.ContentItemId, part, written, on?.DisplayText, on is { Published: true } ? addresses.OfItem(on) : null));
        }

        return new ModerationViewModel(published, shown, waiting, seen, page, pages);
    }
}
