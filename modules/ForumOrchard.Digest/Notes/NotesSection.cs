using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Digest.Sections;
using ForumOrchard.Editing.Notes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ForumOrchard.Digest.Notes;

/// <summary>Notes that name the person and that they have not answered; also those with which a translation is sent back to them.</summary>
internal sealed class NotesSection(NoteBook book, IContentManager contents, IAuthorizationService authorization, LinkGenerator links, IStringLocalizer<NotesSection> S) : IDigestSection
{
    /// <inheritdoc/>
    public string Name => "notes";

    /// <inheritdoc/>
    public int Order => 10;

    /// <inheritdoc/>
    public bool IsUrgent => false;

    /// <inheritdoc/>
    public async Task<DigestPart?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier)!;
        var threads = await book.WaitingForAsync(id);
        var items = (await contents.GetAsync(threads.Select(thread => thread.ContentItemId).Distinct(StringComparer.Ordinal), VersionOptions.Latest))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var lines = new List<DigestLine>();
        foreach (var thread in threads)
        {
            // Since they were named they may have lost the item.
            if (items.TryGetValue(thread.ContentItemId, out var item) && await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item))
            {
                lines.Add(Describe(thread.WaitsFor(id)!, item));
            }
        }

        return lines.Count == 0 ? null : new DigestPart(S["Notes to you"], [.. lines.OrderBy(line => line.Utc)]);
    }

    private DigestLine Describe(Note note, ContentItem item) => new(
        note.Id.ToString(CultureInfo.InvariantCulture),
        string.IsNullOrWhiteSpace(item.DisplayText) ? S["Without a title"] : item.DisplayText,
        links.GetPathByName(NotesController.Route, new { area = "ForumOrchard.Editing", contentItemId = item.ContentItemId })!,
        note.UserName,
        note.WrittenUtc);
}
