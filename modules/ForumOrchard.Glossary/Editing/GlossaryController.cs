using System.Globalization;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace ForumOrchard.Glossary.Editing;

/// <summary>The terms in the admin.</summary>
public sealed class GlossaryController(
    TermbaseStore store, ConceptCheck check, Domains domains, GlossaryLanguages languages, IAuthorizationService authorization, INotifier notifier, IClock clock, IHtmlLocalizer<GlossaryController> H) : Controller
{
    private const int PageSize = 50;

    /// <param name="query">What is looked for.</param>
    /// <param name="pagenum">From 1; pages beyond the last are the last.</param>
    [HttpGet]
    [Admin("Glossary", "ForumOrchardGlossary")]
    public async Task<IActionResult> Index(ConceptQuery query, int pagenum = 1)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!await MayAsync())
        {
            return Forbid();
        }

        var concepts = (await store.ReadAsync()).Concepts;
        var (cultures, culture) = (await languages.AllAsync(concepts), CultureInfo.CurrentUICulture.Name);
        var found = concepts.Where(query.IsMet).OrderBy(concept => concept.NameIn(culture), StringComparer.CurrentCulture).ToList();
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(pagenum, 1, pages);
        return View(new ConceptListViewModel(query, cultures, domains.Offered(concepts), [.. found.Skip((page - 1) * PageSize).Take(PageSize)], found.Count, page, pages));
    }

    /// <summary>Asks for a new term.</summary>
    [HttpGet]
    [Admin("Glossary/Add", "ForumOrchardGlossaryAdd")]
    public async Task<IActionResult> Add() =>
        await MayAsync() ? await FormAsync(null, ConceptForm.Of(new Concept(), await languages.MineAsync(User, (await store.ReadAsync()).Concepts), string.Empty, string.Empty), []) : Forbid();

    /// <param name="form">What was typed.</param>
    [HttpPost]
    [ActionName(nameof(Add))]
    [Admin("Glossary/Add", "ForumOrchardGlossaryAddPost")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> AddPost(ConceptForm form) => SaveAsync(null, form);

    /// <param name="id">Id of the concept.</param>
    [HttpGet]
    [Admin("Glossary/Terms/{id}", "ForumOrchardGlossaryTerm")]
    public async Task<IActionResult> Edit(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var concepts = (await store.ReadAsync()).Concepts;
        return concepts.FirstOrDefault(concept => concept.Id == id) is { } concept
            ? await FormAsync(concept, ConceptForm.Of(concept, await languages.MineAsync(User, concepts), domains.NameOf(concept.Domain), EditToken.Of(concept).Value), [])
            : NotFound();
    }

    /// <param name="id">Id of the concept.</param>
    /// <param name="form">What was typed.</param>
    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("Glossary/Terms/{id}", "ForumOrchardGlossaryTermPost")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> EditPost(string id, ConceptForm form) => SaveAsync(id, form);

    /// <param name="id">Id of the concept.</param>
    /// <param name="token">As <see cref="ConceptForm.Token"/>.</param>
    [HttpPost]
    [Admin("Glossary/Terms/{id}/Remove", "ForumOrchardGlossaryTermRemove")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Remove(string id, string? token)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var termbase = await store.LoadAsync();
        if (termbase.Find(id) is not { } concept)
        {
            return NotFound();
        }

        if ((await languages.OthersAsync(User, concept)).Count > 0)
        {
            return Forbid();
        }

        if (EditToken.Of(concept).Value != token)
        {
            await notifier.ErrorAsync(H["Somebody has changed this term since you opened it. Look at it before you remove it."]);
            return RedirectToAction(nameof(Edit), new { id });
        }

        termbase.Remove(concept, User.Identity?.Name, clock.UtcNow);
        if (await store.CommitAsync(termbase))
        {
            await notifier.SuccessAsync(H["“{0}” is removed from the glossary. It is among the removed terms, and can be brought back.", concept.NameIn(CultureInfo.CurrentUICulture.Name)]);
        }
        else
        {
            await notifier.ErrorAsync(H["Somebody else has changed the glossary at this moment. Try once more."]);
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> SaveAsync(string? id, ConceptForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await MayAsync())
        {
            return Forbid();
        }

        var termbase = await store.LoadAsync();
        var stored = id is null ? null : termbase.Find(id);
        form.KeepOnly(await languages.MineAsync(User, termbase.Concepts));
        if (id is not null && stored is null)
        {
            return string.IsNullOrEmpty(form.Token)
                ? NotFound()
                : await FormAsync(null, form, [H["Somebody has removed this term since you opened it. What you typed stands below; save it to add the term once more."].Value]);
        }

        var concept = form.Read(stored, domains.Read(form.Domain));
        var others = termbase.Concepts.Where(other => other != stored).ToList();
        var token = EditToken.Of(stored).Value;
        if (token != (form.Token ?? string.Empty))
        {
            return await FormAsync(stored, form, [H["Somebody has changed this term since you opened it; what they wrote stands below. Save once more to replace it."].Value]);
        }

        if (check.FaultsOf(concept, others).ToList() is { Count: > 0 } faults)
        {
            return await FormAsync(stored, form, faults);
        }

        if (stored is null)
        {
            concept.Id = ConceptId.For(concept.NameIn("en"), termbase.Concepts.Concat(termbase.Removed.Select(removed => removed.Concept)).Select(one => one.Id).ToHashSet(StringComparer.Ordinal));
            termbase.Concepts.Add(concept);
        }
        else
        {
            termbase.Concepts[termbase.Concepts.IndexOf(stored)] = concept;
        }

        if (!await store.CommitAsync(termbase))
        {
            return await FormAsync(stored, form, [H["Somebody else has changed the glossary at this moment. Save once more."].Value]);
        }

        await notifier.SuccessAsync(H["Saved. It counts from now on, also in the search."]);
        return RedirectToAction(nameof(Edit), new { id = concept.Id });
    }

    /// <param name="stored">What is stored; null for a new concept.</param>
    /// <param name="form">What stands in the form.</param>
    /// <param name="faults">What is wrong with it.</param>
    private async Task<IActionResult> FormAsync(Concept? stored, ConceptForm form, IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
        {
            form.Token = EditToken.Of(stored).Value;
        }

        var offered = domains.Offered((await store.ReadAsync()).Concepts);
        return View("Edit", new ConceptViewModel(stored?.Id, form, [.. offered.Select(one => one.Name)], faults, faults.Count > 0 ? stored : null)
        {
            Others = stored is null ? [] : await languages.OthersAsync(User, stored),
        });
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, Permissions.ManageGlossary);
}
