using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Services;
using ForumOrchard.Attachments.ViewModels;
using ForumOrchard.Editing.Tokens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Attachments.Controllers;

/// <summary>Lets an editor enter the text of files that have none.</summary>
public sealed class TextByHandController(
    WrittenTexts written,
    TextByHandForm form,
    ItemsOfFiles items,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<TextByHandController> H,
    IStringLocalizer<TextByHandController> S) : Controller
{
    /// <summary>The form.</summary>
    /// <param name="contentItemId">Id of the published item with the files.</param>
    [HttpGet]
    [Admin("attachments/text/{contentItemId}", "AttachmentsText")]
    public async Task<IActionResult> Edit(string contentItemId) =>
        await FindAsync(contentItemId) is var (item, refusal) && item is not null ? View(await form.ShowAsync(item, User)) : refusal;

    /// <summary>Stores the text and publishes it with the item.</summary>
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="text">The text entered; null or empty removes the stored text.</param>
    /// <param name="seen">Edit token of the text that was stored when the form was opened.</param>
    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("attachments/text/{contentItemId}", "AttachmentsTextPost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPost(string contentItemId, string? text, string? seen)
    {
        var (item, refusal) = await FindAsync(contentItemId);
        if (item is null)
        {
            return refusal;
        }

        var shown = await form.ShowAsync(item, User);
        var typed = WrittenTexts.Normalize(text);
        if (FaultOf(typed, seen, shown) is { } fault)
        {
            return View(shown with { Text = typed, Fault = fault });
        }

        if (typed == shown.Stored)
        {
            await notifier.InformationAsync(H["Nothing has changed: this text is stored already."]);
            return RedirectToAction(nameof(Edit), new { contentItemId });
        }

        var outcome = await written.StoreAsync(item, typed);
        if (outcome == WritingOutcome.Conflict)
        {
            return View(shown with { Text = typed, Fault = S["Somebody else has changed the item at the same moment, so nothing is stored. Save once more."] });
        }

        await TellAsync(outcome, typed);
        return RedirectToAction(nameof(Edit), new { contentItemId });
    }

    /// <returns>Null if there is no error.</returns>
    private string? FaultOf(string typed, string? seen, TextByHand shown)
    {
        if (typed.Length > WrittenTexts.MostCharacters)
        {
            return S["The text has {0:N0} characters; there is room for {1:N0}. Nothing is stored. Shorten it, or upload a file whose text was recognised by a program.", typed.Length, WrittenTexts.MostCharacters];
        }

        return typed != shown.Stored && seen != EditToken.Of(shown.Stored).Value
            ? S["Somebody else has changed the stored text while you were writing. Yours is not stored yet. Compare the two, and save what shall be."].Value
            : null;
    }

    private ValueTask TellAsync(WritingOutcome outcome, string text) => outcome switch
    {
        WritingOutcome.NotPublished => notifier.WarningAsync(H["The text is saved as a draft only: something on the site keeps the item from being published."]),
        WritingOutcome.PublishedBesideDraft => notifier.WarningAsync(H["The text is stored, and the search finds it in a moment. The item’s newer draft has another text of its own, which takes its place when the draft is published."]),
        _ when text.Length == 0 => notifier.SuccessAsync(H["The text is taken away; in a moment the search finds it no longer."]),
        _ => notifier.SuccessAsync(H["The text is stored, and the search finds it in a moment."]),
    };

    /// <returns>The item, or the response that refuses the request.</returns>
    private async Task<(ContentItem? Item, IActionResult Refusal)> FindAsync(string contentItemId)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ManageAttachments))
        {
            return (null, Forbid());
        }

        return await written.FindAsync(contentItemId) switch
        {
            null => (null, NotFound()),
            { } item when !await items.MayWriteAsync(item, User) => (null, Forbid()),
            { } item => (item, NoContent()),
        };
    }
}
