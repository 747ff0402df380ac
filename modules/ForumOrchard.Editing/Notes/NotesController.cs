using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ForumOrchard.Editing.Notes;

/// <summary>The notes of an item, for whoever may edit it and nobody else.</summary>
public sealed class NotesController(NoteBook book, NotesPageBuilder pages, IContentManager contents, IAuthorizationService authorization, IStringLocalizer<NotesController> S) : Controller
{
    /// <summary>Name of the page's route.</summary>
    public const string Route = "ForumOrchardNotes";

    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="field">What a new note is about; null for the whole item.</param>
    [HttpGet]
    [Admin("editing/notes/{contentItemId}", Route)]
    public async Task<IActionResult> Index(string contentItemId, string? field)
    {
        var (item, refusal) = await FindAsync(contentItemId);
        return item is null ? refusal : View(await pages.BuildAsync(item, field is null ? null : new TypedNote(string.Empty, field, string.Empty, string.Empty)));
    }

    /// <summary>Begins a thread, or answers in one.</summary>
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="thread">What is answered; null or empty for a new thread.</param>
    /// <param name="field">What a new thread is about; null or empty for the whole item.</param>
    /// <param name="text">Plain text.</param>
    [HttpPost]
    [Admin("editing/notes/{contentItemId}/write", "ForumOrchardNotesWrite")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Write(string contentItemId, string? thread, string? field, string? text)
    {
        var (item, refusal) = await FindAsync(contentItemId);
        if (item is null)
        {
            return refusal;
        }

        var threads = await book.OfAsync(contentItemId);
        var answered = threads.FirstOrDefault(one => one.Id == thread);
        field = (await pages.FieldsAsync(item)).Any(one => one.Key == field) ? field! : string.Empty;
        text = (text ?? string.Empty).ReplaceLineEndings("\n").Trim();
        if (!string.IsNullOrEmpty(thread) && answered is null)
        {
            return NotFound();
        }

        if (FaultOf(text, threads) is { } fault)
        {
            return View(nameof(Index), await pages.BuildAsync(item, new TypedNote(thread ?? string.Empty, field, text, fault)));
        }

        await book.WriteAsync(item, answered, field, text, User);
        return RedirectToAction(nameof(Index), new { contentItemId });
    }

    /// <summary>Settles a thread, or opens it again.</summary>
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="thread">The thread.</param>
    /// <param name="isResolved">Whether it is settled.</param>
    [HttpPost]
    [Admin("editing/notes/{contentItemId}/decide", "ForumOrchardNotesDecide")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Decide(string contentItemId, string? thread, bool isResolved)
    {
        var (item, refusal) = await FindAsync(contentItemId);
        if (item is null)
        {
            return refusal;
        }

        var threads = await book.OfAsync(contentItemId);
        if (threads.FirstOrDefault(one => one.Id == thread) is not { } decided)
        {
            return NotFound();
        }

        // Each thread can be settled in the end, and nobody fills the book by settling and opening.
        var isFull = threads.Sum(one => one.Notes.Count) >= NoteBook.MostNotes + (isResolved ? threads.Count : 0);
        if (isFull && decided.IsResolved != isResolved)
        {
            return View(nameof(Index), await pages.BuildAsync(item, new TypedNote(string.Empty, string.Empty, string.Empty, Full)));
        }

        if (decided.IsResolved != isResolved)
        {
            await book.DecideAsync(item, decided, isResolved ? NoteKind.Resolved : NoteKind.Reopened, User);
        }

        return RedirectToAction(nameof(Index), new { contentItemId });
    }

    private string? FaultOf(string text, IReadOnlyList<NoteThread> threads) =>
        text.Length == 0 ? S["Write something first."].Value
        : text.Length > NoteBook.LongestText ? S["A note has at most {0} characters; this one has {1}.", Number(NoteBook.LongestText), Number(text.Length)].Value
        : NoteBook.IsFull(threads) ? Full
        : null;

    private string Full => S["This item has {0} notes, and takes no more. Talk to each other in another way.", Number(NoteBook.MostNotes)];

    private static string Number(int number) => number.ToString("n0", CultureInfo.CurrentCulture);

    private async Task<(ContentItem? Item, IActionResult Refusal)> FindAsync(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return (null, NotFound());
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, latest) ? (latest, NoContent()) : (null, Forbid());
    }
}
