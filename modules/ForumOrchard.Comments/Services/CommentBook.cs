using System.Data.Common;
using ForumOrchard.Comments.Indexes;
using ForumOrchard.Comments.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Comments.Services;

/// <summary>Comments: published ones, those awaiting moderation, and the storing of new ones.</summary>
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

    /// <summary>Comments awaiting moderation, oldest first.</summary>
    public async Task<IReadOnlyList<ContentItem>> WaitingAsync(int count) =>
    [
        .. await session
            .Query<ContentItem, CommentIndex>(index => !index.Published)
            .OrderBy(index => index.CreatedUtc)
            .ThenBy(index => index.Id)
            .Take(count)
            .ListAsync(),
    ];

    /// <summary>Stores a new comment as a draft; it is committed when this returns.</summary>
    /// <exception cref="DbException">The database could not store it.</exception>
    public async Task AddAsync(string commentedItemId, CommentForm form)
    {
        var comment = await contentManager.NewAsync("Comment");
        comment.DisplayText = VisitorText.CleanLine(form.Name);
        comment.Alter<CommentPart>(part =>
        {
            part.CommentedItemId = commentedItemId;
            part.Name = VisitorText.CleanLine(form.Name);
            part.Email = VisitorText.CleanLine(form.Email);
            part.Text = VisitorText.Clean(form.Text);
        });
        await contentManager.CreateAsync(comment, VersionOptions.Draft);

        // Commit now: at the end of the request a failure could no longer return the text to the visitor.
        await session.SaveChangesAsync();
    }
}
