using ForumOrchard.Search.Synonyms;
using ForumOrchard.Search.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Search.Controllers;

/// <summary>Lets editors maintain synonyms.</summary>
public sealed class SynonymsController(
    SynonymStore store, SynonymCheck check, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<SynonymsController> H) : Controller
{
    [HttpGet]
    [Admin("search/synonyms", "SearchSynonyms")]
    public async Task<IActionResult> Index() => await MayAsync() ? View((await store.LoadAsync()).Groups) : Forbid();

    /// <summary>The form for a new group.</summary>
    /// <param name="words">Initial content; may be null.</param>
    [HttpGet]
    [Admin("search/synonyms/add", "SearchSynonymsAdd")]
    public async Task<IActionResult> Add(string? words) =>
        await MayAsync() ? View("Edit", new SynonymGroupViewModel { Words = SynonymText.Write(SynonymText.Read(words)) }) : Forbid();

    [HttpPost]
    [ActionName(nameof(Add))]
    [Admin("search/synonyms/add", "SearchSynonymsAddPost")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> AddPost(string? words) => SaveAsync(0, words);

    [HttpGet]
    [Admin("search/synonyms/{number:int}", "SearchSynonymsEdit")]
    public async Task<IActionResult> Edit(int number)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return (await store.LoadAsync()).Groups.Find(group => group.Number == number) is { } group
            ? View(new SynonymGroupViewModel { Number = number, Words = SynonymText.Write(group.Words) })
            : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("search/synonyms/{number:int}", "SearchSynonymsEditPost")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> EditPost(int number, string? words) => SaveAsync(number, words);

    [HttpPost]
    [Admin("search/synonyms/{number:int}/remove", "SearchSynonymsRemove")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Remove(int number)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var set = await store.LoadAsync();
        if (set.Groups.RemoveAll(group => group.Number == number) > 0)
        {
            await TellAsync(await store.CommitAsync(set), H["The group is removed."]);
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> SaveAsync(int number, string? typed)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var set = await store.LoadAsync();
        var group = set.Groups.Find(group => group.Number == number);
        if (number != 0 && group is null)
        {
            return NotFound();
        }

        var words = SynonymText.Read(typed);
        if (check.FaultsOf(words, set, number).ToList() is { Count: > 0 } faults)
        {
            return View("Edit", new SynonymGroupViewModel { Number = number, Words = typed ?? "", Faults = faults });
        }

        if (group is null)
        {
            set.Add(words);
        }
        else
        {
            group.Words = words;
        }

        await TellAsync(await store.CommitAsync(set), H["The search widens these words from now on."]);
        return RedirectToAction(nameof(Index));
    }

    private ValueTask TellAsync(bool isDone, LocalizedHtmlString done) => isDone
        ? notifier.SuccessAsync(done)
        : notifier.ErrorAsync(H["Somebody else has changed the synonyms at the same moment. Look at the list and try again."]);

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, SearchAdminPermissions.ManageSearchWords);
}
