using System.Globalization;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Notes;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Rights;
using ForumOrchard.Translations.States;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Translations.Reviews;

/// <summary>From a draft of a translator to what visitors read: handed in by whoever may edit it, approved or sent back by whoever may publish it.</summary>
public sealed class ReviewController(
    TranslationAccess access,
    HandedIn handedIn,
    NoteBook notes,
    SaveDraft saveDraft,
    Publish publish,
    StoredItems stored,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<ReviewController> H) : Controller
{
    /// <summary>Key of a note that could not be sent: the next page shows it, so that nobody types it again.</summary>
    internal const string UnsentNote = "ForumOrchard.Translations.UnsentNote";

    /// <summary>Says that a draft is ready for review.</summary>
    /// <param name="contentItemId">Id of the translation.</param>
    /// <param name="sense">What its draft said on the page.</param>
    [HttpPost]
    [Admin("Translations/{contentItemId}/HandIn", "ForumOrchardTranslationHandIn")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> HandIn(string contentItemId, string? sense)
    {
        // Before the draft is looked at: what somebody saves afterwards is not handed in unseen.
        var token = EditToken.Of(await stored.FindAsync(contentItemId));
        var (translation, set, refusal) = await access.FindAsync(User, contentItemId);
        if (translation is null)
        {
            return refusal;
        }

        var version = VersionOf(set!, contentItemId);
        if (version is null || version.Latest.Published || version.Latest.Sense != sense)
        {
            return await ChangedAsync(contentItemId);
        }

        var result = version.IsHandedIn ? null : await saveDraft.ExecuteAsync(contentItemId, token, handedIn.NoteAsync);
        return result is null or Saved
            ? await DoneAsync(contentItemId, H["“{0}” waits for review. Until it is approved, visitors read what they read now.", NameOf(translation)])
            : await RefusedAsync(contentItemId, result);
    }

    /// <summary>Publishes a draft that waits for review.</summary>
    /// <param name="contentItemId">Id of the translation.</param>
    /// <param name="token">The state of the draft that was read.</param>
    [HttpPost]
    [Admin("Translations/{contentItemId}/Approve", "ForumOrchardTranslationApprove")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Approve(string contentItemId, string? token) => DecideAsync(contentItemId, async translation =>
        await publish.ExecuteAsync(contentItemId, new EditToken(token ?? string.Empty)) is var result and not Saved
            ? await RefusedAsync(contentItemId, result)
            : await DoneAsync(contentItemId, H["“{0}” is approved: visitors read it now.", NameOf(translation)]));

    /// <summary>Gives a draft back to whoever handed it in, with a note to them.</summary>
    /// <param name="contentItemId">Id of the translation.</param>
    /// <param name="token">The state of the draft that was read.</param>
    /// <param name="text">What is to be changed.</param>
    [HttpPost]
    [Admin("Translations/{contentItemId}/SendBack", "ForumOrchardTranslationSendBack")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> SendBack(string contentItemId, string? token, string? text)
    {
        TempData[UnsentNote] = text;
        return DecideAsync(contentItemId, translation => SendBackAsync(translation, token, text));
    }

    private async Task<IActionResult> SendBackAsync(ContentItem translation, string? token, string? text)
    {
        var contentItemId = translation.ContentItemId;
        var by = translation.TryGet<TranslationPart>(out var part) ? part.HandedInBy : null;
        var note = $"{(by is null ? string.Empty : $"@{by} ")}{(text ?? string.Empty).ReplaceLineEndings("\n").Trim()}";
        if (string.IsNullOrWhiteSpace(text) || note.Length > NoteBook.LongestText)
        {
            await notifier.WarningAsync(H["Say what is to be changed, in at most {0} characters. Nothing is sent back yet.", NoteBook.LongestText.ToString("n0", CultureInfo.CurrentCulture)]);
            return BackTo(contentItemId);
        }

        if (NoteBook.IsFull(await notes.OfAsync(contentItemId)))
        {
            await notifier.WarningAsync(H["Nothing is sent back: the item has {0} notes, and takes no more. Tell the translator in another way.", NoteBook.MostNotes.ToString("n0", CultureInfo.CurrentCulture)]);
            return BackTo(contentItemId);
        }

        var result = await saveDraft.ExecuteAsync(contentItemId, new EditToken(token ?? string.Empty), async draft =>
        {
            HandedIn.TakeBack(draft);
            await notes.WriteAsync(draft, thread: null, field: string.Empty, note, User);
        });
        if (result is not Saved)
        {
            return await RefusedAsync(contentItemId, result);
        }

        TempData.Remove(UnsentNote);
        return await DoneAsync(contentItemId, H["“{0}” is sent back.", NameOf(translation)]);
    }

    /// <summary>Decides about a draft that waits for review, if somebody may.</summary>
    private async Task<IActionResult> DecideAsync(string contentItemId, Func<ContentItem, Task<IActionResult>> decide)
    {
        var (translation, set, refusal) = await access.FindAsync(User, contentItemId);
        if (translation is null)
        {
            return refusal;
        }

        return !await authorization.AuthorizeAsync(User, CommonPermissions.PublishContent, translation) ? Forbid()
            : VersionOf(set!, contentItemId) is not { IsHandedIn: true } ? await ChangedAsync(contentItemId)
            : await decide(translation);
    }

    /// <summary>The translation; null if it is an original, or another item counts in its language.</summary>
    private static TranslatedVersion? VersionOf(TranslationSet set, string contentItemId) => set.Others.FirstOrDefault(version => version.Latest.ContentItemId == contentItemId);

    private async Task<IActionResult> DoneAsync(string contentItemId, LocalizedHtmlString message)
    {
        await notifier.SuccessAsync(message);
        return BackTo(contentItemId);
    }

    private async Task<IActionResult> RefusedAsync(string contentItemId, EditResult result)
    {
        if (result is not Invalid invalid)
        {
            return await ChangedAsync(contentItemId);
        }

        await notifier.ErrorAsync(H["Nothing is stored, for the translation has faults: {0}", string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage))]);
        return BackTo(contentItemId);
    }

    private async Task<IActionResult> ChangedAsync(string contentItemId)
    {
        await notifier.WarningAsync(H["Somebody has changed the translation since this page was opened. Look at it once more."]);
        return BackTo(contentItemId);
    }

    private RedirectToRouteResult BackTo(string contentItemId) => RedirectToRoute("ForumOrchardTranslationChanges", new { area = "ForumOrchard.Translations", contentItemId });

    private static string NameOf(ContentItem item) => string.IsNullOrWhiteSpace(item.DisplayText) ? item.ContentItemId : item.DisplayText;
}
