using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.Writing;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.InterfaceTexts;

/// <summary>The words of the theme and the modules in each language, to be written in the list itself.</summary>
public sealed class InterfaceTextsController(
    TextCatalogue catalogue,
    TextForm form,
    LanguageRights rights,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<InterfaceTextsController> H) : Controller
{
    /// <param name="query">What is looked for.</param>
    [HttpGet]
    [Admin("InterfaceTexts", "ForumOrchardInterfaceTexts")]
    public async Task<IActionResult> Index(TextQuery query) =>
        await authorization.AuthorizeAsync(User, Permissions.TranslateInterface) ? View(await PageAsync(query)) : Forbid();

    /// <summary>Saves what was typed.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="texts">The fields of the page.</param>
    /// <param name="takeBack">Key of the text that is to be as in the file again; null for none.</param>
    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin("InterfaceTexts", "ForumOrchardInterfaceTextsSave")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Save(TextQuery query, List<TypedText> texts, string? takeBack)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(texts);
        if (!await authorization.AuthorizeAsync(User, Permissions.TranslateInterface))
        {
            return Forbid();
        }

        if (!(await catalogue.CulturesAsync()).Contains(query.Lang, StringComparer.Ordinal))
        {
            return NotFound();
        }

        if (!await rights.MayAsync(User, query.Lang!))
        {
            return Forbid();
        }

        // No page of ours sends fields without a key; binding makes null of an empty one.
        texts.RemoveAll(text => text?.Key is null);
        var (saved, faults) = await form.SaveAsync(query.Lang!, texts, takeBack);
        if (saved is not null && faults.Count == 0)
        {
            await notifier.SuccessAsync(saved == 0 ? H["Nothing was changed."] : H["Saved. Visitors see it at once."]);
            return RedirectToAction(nameof(Index), query.At(query.Pagenum));
        }

        await notifier.ErrorAsync(saved is null ? H["Somebody has saved at this moment. Save once more."] : H["Nothing was saved yet. Look at the texts that are marked."]);
        return View(await PageAsync(query, texts, faults));
    }

    private async Task<TextsPage> PageAsync(TextQuery query, List<TypedText>? typed = null, IReadOnlyDictionary<string, string>? faults = null)
    {
        var all = await catalogue.ReadAllAsync();
        query.Lang = all.Keys.FirstOrDefault(culture => culture == query.Lang) ?? all.Keys.First();
        var rows = all[query.Lang];
        string[] modules = [.. rows.Values.SelectMany(row => row.Text.Modules).Distinct().Order(StringComparer.Ordinal)];
        query.Module = modules.Contains(query.Module, StringComparer.Ordinal) ? query.Module : null;

        // What is refused stays where it was typed, even if it is no longer what is looked for.
        var found = typed is null ? rows.Values.Where(query.Matches).ToList() : typed.Where(one => rows.ContainsKey(one.Key)).Select(one => rows[one.Key]).Distinct().ToList();
        var page = new TextsPage(
            query,
            [.. all.Select(one => new LanguageTotal(one.Key, one.Value.Count, one.Value.Values.Count(row => row.State == TextState.Missing), one.Value.Values.Count(row => row.State == TextState.Own)))],
            modules,
            catalogue.FormsOf(query.Lang),
            found,
            typed is null ? found.Count : rows.Values.Count(query.Matches),
            await rights.MayAsync(User, query.Lang))
        {
            Typed = typed?.DistinctBy(one => one.Key).ToDictionary(one => one.Key, StringComparer.Ordinal) ?? [],
            Faults = faults ?? new Dictionary<string, string>(),
        };
        query.Pagenum = Math.Clamp(query.Pagenum, 1, page.Pages);
        return typed is null ? page with { Rows = [.. found.Skip((query.Pagenum - 1) * TextsPage.PageSize).Take(TextsPage.PageSize)] } : page;
    }
}
