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
    /// <param name="count">The most to return.</param>
    /// <param name="skip">How many to leave out.</param>
    public async Task<IReadOnlyList<ContentItem>> WaitingAsync(int count, int skip = 0) =>
    [
        .. await session
            .Query<ContentItem, CommentIndex>(index => !index.Published)
            .OrderBy(index => index.CreatedUtc)
            .ThenBy(index => index.Id)
            .Skip(skip)
            .Take(count)
            .ListAsync(),
    ];

    /// <summary>A page of the published comments on all items, newest first.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="size">Comments on a page.</param>
    public async Task<IReadOnlyList<ContentItem>> NewestAsync(int page, int size) =>
    [
        .. await session
            .Query<ContentItem, CommentIndex>(index => index.Published)
            .OrderByDescending(index => index.CreatedUtc)
            .ThenByDescending(index => index.Id)
            .Skip((page - 1) * size)
            .Take(size)
            .ListAsync(),
    ];

    /// <summary>How many comments are published, or wait.</summary>
    public Task<int> CountAsync(bool published) => session.QueryIndex<CommentIndex>(index => index.Published == published).CountAsync();

    /// <summary>The comments of some ids; those that are removed, or are no comments, are left out.</summary>
    public async Task<IReadOnlyList<ContentItem>> FindAsync(IEnumerable<string> ids) =>
        [.. (await contentManager.GetAsync(ids.Distinct(StringComparer.Ordinal), VersionOptions.Latest)).Where(item => item.Has<CommentPart>())];

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
