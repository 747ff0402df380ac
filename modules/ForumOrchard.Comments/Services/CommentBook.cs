using System.Data.Common;
using ForumOrchard.Comments.Indexes;
using ForumOrchard.Comments.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Comments.Services;

/// <summary>The comments: those shown, those that wait, and the taking of new ones.</summary>
public sealed class CommentBook(ISession session, IContentManager contentManager)
{
    /// <summary>The published comments on an item, oldest first.</summary>
    public async Task<IReadOnlyList<ContentItem>> PublishedAsync(string commentedItemId) =>
    [
        .. await session
            .Query<ContentItem, CommentIndex>(index => index.CommentedItemId == commentedItemId && index.Published)
            .OrderBy(index => index.CreatedUtc)
            .ThenBy(index => index.Id)
            .ListAsync(),
    ];

    /// <summary>The comments that wait for a moderator, oldest first.</summary>
    public async Task<IReadOnlyList<ContentItem>> WaitingAsync(int count) =>
    [
        .. await session
            .Query<ContentItem, CommentIndex>(index => !index.Published)
            .OrderBy(index => index.CreatedUtc)
            .ThenBy(index => index.Id)
            .Take(count)
            .ListAsync(),
    ];

    /// <summary>Keeps a new comment as a draft; when this returns it is saved.</summary>
    /// <exception cref="DbException">The database did not take it.</exception>
    public async Task AddAsync(string commentedItemId, CommentForm form)
    {
        var comment = await contentManager.NewAsync("Comment");
        comment.DisplayText = form.Name;
        comment.Alter<CommentPart>(part =>
        {
            part.CommentedItemId = commentedItemId;
            part.Name = form.Name!.Trim();
            part.Email = form.Email!.Trim();
            part.Text = form.Text!.Trim();
        });
        await contentManager.CreateAsync(comment, VersionOptions.Draft);

        // Now, and not at the end of the request, when nobody could give the visitor her text back.
        await session.SaveChangesAsync();
    }
}
