using System.Security.Claims;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using ForumOrchard.Digest.Sections;
using ForumOrchard.Pages.ContentTypes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Comments.Panels;

/// <summary>Comments that wait, by mail: on which pages, and since when. What visitors wrote is not in it, for some write to have it read.</summary>
internal sealed class WaitingCommentsSection(
    CommentBook comments, IContentManager contents, IAuthorizationService authorization, LinkGenerator links, IStringLocalizer<WaitingCommentsPanel> S) : IDigestSection
{
    /// <summary>So many are looked at, the oldest: with more, nobody needs to be told.</summary>
    private const int Most = 200;

    /// <inheritdoc/>
    public string Name => "comments";

    /// <inheritdoc/>
    public int Order => 40;

    /// <inheritdoc/>
    public bool IsUrgent => true;

    /// <inheritdoc/>
    public async Task<DigestPart?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(user, Permissions.ModerateComments) || await comments.WaitingAsync(Most) is not { Count: > 0 } waiting)
        {
            return null;
        }

        var pages = (await contents.GetAsync(waiting.Select(PageOf).Distinct(StringComparer.Ordinal), VersionOptions.Latest)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var path = links.GetPathByName("Comments", new { area = "ForumOrchard.Comments" })!;
        return new DigestPart(S["Comments to decide about"], [.. waiting.Select(comment => new DigestLine(
            comment.ContentItemId, pages.GetValueOrDefault(PageOf(comment))?.DisplayText ?? S["A page that is gone"], path, Utc: comment.CreatedUtc))]);
    }

    private static string PageOf(ContentItem comment) => comment.PartOrDefault<CommentPart>()!.CommentedItemId;
}
