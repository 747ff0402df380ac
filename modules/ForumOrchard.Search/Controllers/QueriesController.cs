using ForumOrchard.Search.Unanswered;
using ForumOrchard.Search.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using YesSql;

namespace ForumOrchard.Search.Controllers;

/// <summary>Shows editors the searches without results.</summary>
public sealed class QueriesController(
    QueryBook book, ILocalizationService localization, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<QueriesController> H) : Controller
{
    private const int UsualPeriod = 30;

    /// <summary>Per page; rarer queries can wait.</summary>
    private const int MaxShown = 200;

    /// <summary>The list.</summary>
    /// <param name="days">One of <see cref="QueriesViewModel.Periods"/>; any other value means the default.</param>
    /// <param name="language">A language of the site; any other value means all.</param>
    [HttpGet]
    [Admin("search/queries", "SearchQueries")]
    public async Task<IActionResult> Index(int days = UsualPeriod, string? language = null)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var period = QueriesViewModel.Periods.Contains(days) ? days : UsualPeriod;
        var cultures = await localization.GetSupportedCulturesAsync();
        var culture = Array.Find(cultures, one => one.Equals(language, StringComparison.OrdinalIgnoreCase));
        var queries = await book.ListAsync(period, culture);
        return View(new QueriesViewModel([.. queries.Take(MaxShown)], queries.Count, period, culture ?? "", cultures));
    }

    /// <summary>Removes a query that should not have been stored, such as a person's name.</summary>
    [HttpPost]
    [Admin("search/queries/forget", "SearchQueriesForget")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Forget(string? culture, string? text, int days, string? language)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        try
        {
            await book.ForgetAsync(culture ?? "", text ?? "");
            await notifier.SuccessAsync(H["It is removed, with its counts."]);
        }
        catch (ConcurrencyException)
        {
            await notifier.ErrorAsync(H["Other searches were written down at the same moment. Please try again."]);
        }

        return RedirectToAction(nameof(Index), new { days, language });
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, SearchAdminPermissions.ManageSearchWords);
}
