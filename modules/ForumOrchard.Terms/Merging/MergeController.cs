using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using ForumOrchard.Terms.Uses;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Taxonomies;

namespace ForumOrchard.Terms.Merging;

/// <summary>Asks for the term that another one is to become part of, and merges them.</summary>
public sealed class MergeController(
    MergeTerms merge, TermUses uses, IContentManager contents, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<MergeController> H) : Controller
{
    [HttpGet]
    [Admin("terms/merge/{taxonomyContentItemId}/{termContentItemId}", "ForumOrchardMergeTerms")]
    public Task<IActionResult> Index(string taxonomyContentItemId, string termContentItemId) =>
        WithTermAsync(taxonomyContentItemId, termContentItemId, async (terms, term) => await AskAsync(terms, term));

    /// <param name="taxonomyContentItemId">Id of the taxonomy.</param>
    /// <param name="termContentItemId">The term that goes.</param>
    /// <param name="into">The term that stays.</param>
    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin("terms/merge/{taxonomyContentItemId}/{termContentItemId}", "ForumOrchardMergeTermsPost")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> IndexPost(string taxonomyContentItemId, string termContentItemId, string? into) =>
        WithTermAsync(taxonomyContentItemId, termContentItemId, async (terms, term) =>
        {
            if (terms.ById(into) is not { } other || other == term)
            {
                ModelState.AddModelError(nameof(into), H["Choose the term that stays."].Value);
            }
            else if (terms.WithThoseBelow(term).Count() > 1)
            {
                ModelState.AddModelError(nameof(into), H["There are terms below it: give them another place first."].Value);
            }
            else if (await merge.HasDraftAsync(taxonomyContentItemId))
            {
                ModelState.AddModelError(nameof(into), H["The taxonomy has a draft: publish or discard it first."].Value);
            }
            else if (await merge.ExecuteAsync(taxonomyContentItemId, termContentItemId, other.ContentItemId) is not { } count)
            {
                ModelState.AddModelError(nameof(into), H["Somebody else has saved one of the items at the same moment, so nothing is merged. Try again."].Value);
            }
            else
            {
                await notifier.SuccessAsync(H["“{0}” is now part of “{1}”. Changed items: {2}.", term.Label(), other.Label(), count]);
                return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = taxonomyContentItemId });
            }

            return await AskAsync(terms, term);
        });

    private async Task<IActionResult> AskAsync(TermList terms, Term term) => View(nameof(Index), new MergeViewModel(terms, term, await uses.OfAsync([term.ContentItemId])));

    /// <summary>Merging changes and publishes items, whoever wrote them.</summary>
    private async Task<IActionResult> WithTermAsync(string taxonomyId, string termId, Func<TermList, Term, Task<IActionResult>> answerAsync)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ManageTaxonomies) || !await authorization.AuthorizeAsync(User, CommonPermissions.PublishContent))
        {
            return Forbid();
        }

        var terms = TermList.Of(await contents.GetAsync(taxonomyId, VersionOptions.Latest));
        return terms.ById(termId) is { } term ? await answerAsync(terms, term) : NotFound();
    }
}
