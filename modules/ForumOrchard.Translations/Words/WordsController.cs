using ForumOrchard.Translations.States;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Translations.Words;

/// <summary>Names of terms, texts of settings and entries of menus, to be translated in a list.</summary>
public sealed class WordsController(
    WordDesk desk, WordForm form, TranslationSets sets, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<WordsController> H) : Controller
{
    /// <param name="query">What is looked for.</param>
    [HttpGet]
    [Admin("Translations/Words", "ForumOrchardTranslationWords")]
    public async Task<IActionResult> Index(WordQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (collection, refusal) = await FindAsync(query);
        return collection is null ? refusal : View(await PageAsync(query, collection));
    }

    /// <summary>Saves what was typed.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="words">The fields of the page.</param>
    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin("Translations/Words", "ForumOrchardTranslationWordsSave")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Save(WordQuery query, List<TypedWord> words)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(words);
        var (collection, refusal) = await FindAsync(query);
        if (collection is null)
        {
            return refusal;
        }

        if (!await desk.MayWriteAsync(User, collection, query.Lang!))
        {
            return Forbid();
        }

        // No page of ours sends fields without an id; binding makes null of an empty one.
        words.RemoveAll(word => word?.Id is null);
        var result = await form.SaveAsync(User, collection, query.Lang!, words);
        if (!result.IsConflict && result.Faults.Count == 0)
        {
            await notifier.SuccessAsync(
                result.Saved == 0 ? H["Nothing was changed."]
                : result.IsDraft ? H["Saved in the draft of “{0}”. Visitors see it when somebody publishes the draft.", collection.Collection.Title]
                : H["Saved. Visitors see it at once."]);
            return RedirectToAction(nameof(Index), query.At(query.Pagenum));
        }

        await notifier.ErrorAsync(
            result.IsConflict ? H["Somebody has saved at this moment. Save once more."]
            : result.Faults.TryGetValue(string.Empty, out var fault) ? H["“{0}” cannot be stored as it is: {1}", collection.Collection.Title, fault]
            : H["Nothing was saved yet. Look at the texts that are marked."]);
        return View(await PageAsync(query, await desk.FindAsync(query.Source) ?? collection, words, result.Faults));
    }

    private async Task<(TranslatedCollection? Collection, IActionResult Refusal)> FindAsync(WordQuery query)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.TranslateContent))
        {
            return (null, Forbid());
        }

        return (await sets.CulturesAsync()).Contains(query.Lang, StringComparer.Ordinal) ? (await desk.FindAsync(query.Source), NotFound()) : (null, NotFound());
    }

    private async Task<WordsPage> PageAsync(WordQuery query, TranslatedCollection collection, List<TypedWord>? typed = null, IReadOnlyDictionary<string, string>? faults = null)
    {
        var all = collection.In(query.Lang!).Where(row => row.State is not null).ToList();
        var matching = all.Where(row => query.State is null || row.State == query.State).ToList();

        // What is refused stays where it was typed, even if it is no longer what is looked for.
        var page = new WordsPage(query, collection, await sets.CulturesAsync(), [], matching.Count, await desk.MayWriteAsync(User, collection, query.Lang!))
        {
            Typed = typed?.DistinctBy(one => one.Id).ToDictionary(one => one.Id, StringComparer.Ordinal) ?? [],
            Faults = faults ?? new Dictionary<string, string>(),
        };
        query.Pagenum = Math.Clamp(query.Pagenum, 1, page.Pages);
        return page with { Rows = typed is null ? [.. matching.Skip((query.Pagenum - 1) * WordsPage.PageSize).Take(WordsPage.PageSize)] : [.. all.Where(row => page.Typed.ContainsKey(row.Entry.Id))] };
    }
}
