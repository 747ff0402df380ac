using System.Globalization;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Glossary.Editing;

/// <summary>The terms that were taken out of the glossary.</summary>
public sealed class RemovedController(
    TermbaseStore store, ConceptCheck check, GlossaryLanguages languages, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<RemovedController> H) : Controller
{
    private const int PageSize = 50;

    /// <param name="pagenum">From 1; pages beyond the last are the last.</param>
    [HttpGet]
    [Admin("Glossary/Removed", "ForumOrchardGlossaryRemoved")]
    public async Task<IActionResult> Index(int pagenum = 1)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ManageGlossary))
        {
            return Forbid();
        }

        var removed = (await store.LoadAsync()).Removed;
        var pages = Math.Max(1, (removed.Count + PageSize - 1) / PageSize);
        var (page, shown) = (Math.Clamp(pagenum, 1, pages), new List<(RemovedConcept, bool)>());
        foreach (var one in removed.AsEnumerable().Reverse().Skip((page - 1) * PageSize).Take(PageSize))
        {
            shown.Add((one, (await languages.OthersAsync(User, one.Concept)).Count == 0));
        }

        return View(new RemovedViewModel(shown, page, pages));
    }

    /// <summary>Puts a term back as it was.</summary>
    /// <param name="id">Id of the concept.</param>
    [HttpPost]
    [Admin("Glossary/Removed/{id}/BringBack", "ForumOrchardGlossaryBringBack")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> BringBack(string id)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ManageGlossary))
        {
            return Forbid();
        }

        var termbase = await store.LoadAsync();
        if (termbase.Removed.Find(one => one.Concept.Id == id) is not { Concept: var concept } removed)
        {
            return NotFound();
        }

        if ((await languages.OthersAsync(User, concept)).Count > 0)
        {
            return Forbid();
        }

        var name = concept.NameIn(CultureInfo.CurrentUICulture.Name);
        if (termbase.Find(id) is not null)
        {
            await notifier.ErrorAsync(H["“{0}” stays removed: the glossary has a term with its id “{1}” again.", name, id]);
            return RedirectToAction(nameof(Index));
        }

        if (check.FaultsOf(concept, termbase.Concepts).FirstOrDefault() is { } fault)
        {
            await notifier.ErrorAsync(H["“{0}” stays removed: {1}", name, fault]);
            return RedirectToAction(nameof(Index));
        }

        termbase.Removed.Remove(removed);
        termbase.Concepts.Add(concept);
        if (await store.CommitAsync(termbase))
        {
            await notifier.SuccessAsync(H["“{0}” is in the glossary again.", name]);
            return RedirectToRoute("ForumOrchardGlossaryTerm", new { id });
        }

        await notifier.ErrorAsync(H["Somebody else has changed the glossary at this moment. Try once more."]);
        return RedirectToAction(nameof(Index));
    }
}

/// <summary>A page of the removed terms.</summary>
/// <param name="Removed">The last one first, each with whether the reader may bring it back.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record RemovedViewModel(IReadOnlyList<(RemovedConcept Removed, bool MayBringBack)> Removed, int Page, int Pages);
