using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Panels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Notes;

/// <summary>Notes that name the person and that they have not answered.</summary>
internal sealed class NotesPanel(
    NoteBook book, IContentManager contents, IAuthorizationService authorization, ItemEntries entries, ILocalClock clock, IStringLocalizer<NotesPanel> S) : IDashboardPanel
{
    /// <summary>Characters of a note; the rest is on its page.</summary>
    private const int Beginning = 120;

    /// <inheritdoc/>
    public int Order => 5;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (user.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id || await book.WaitingForAsync(id) is not { Count: > 0 } threads)
        {
            return null;
        }

        var items = (await contents.GetAsync(threads.Select(thread => thread.ContentItemId).Distinct(StringComparer.Ordinal), VersionOptions.Latest))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var lines = new List<PanelEntry>();
        foreach (var thread in threads)
        {
            // Since they were named they may have lost the item, and with it what was said of it.
            if (items.TryGetValue(thread.ContentItemId, out var item) && await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item))
            {
                lines.Add(await DescribeAsync(thread.WaitsFor(id)!, item));
            }
        }

        return lines.Count == 0 ? null : new Panel(PanelKind.Waiting, S["Notes to you"], [.. lines.Take(ItemEntries.Most)], lines.Count);
    }

    private async Task<PanelEntry> DescribeAsync(Note note, ContentItem item)
    {
        var written = (await clock.ConvertToLocalAsync(note.WrittenUtc)).ToString("g", CultureInfo.CurrentCulture);
        var text = note.Text.ReplaceLineEndings(" ");
        return new PanelEntry(
            text.Length <= Beginning ? text : text[..Math.Max(Beginning / 2, text.LastIndexOf(' ', Beginning))] + "…",
            entries.Link(NotesController.Route, new { area = "ForumOrchard.Editing", item.ContentItemId }),
            Detail: $"{note.UserName} · {item.DisplayText} · {written}");
    }
}
