using System.Globalization;
using ForumOrchard.News.Services;
using ForumOrchard.Pages.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.News.Controllers;

/// <summary>The news list and its monthly archives.</summary>
public sealed class NewsController(NewsArchive archive, ContentListBuilder lists, IStringLocalizer<NewsController> S) : Controller
{
    [HttpGet("{culture:culture}/news")]
    public async Task<IActionResult> List(string culture, int? year, int? month)
    {
        if (year is >= 1900 and <= 2999 && month is >= 1 and <= 12)
        {
            return LocalRedirect(Url.Content(MonthAddress(culture, new DateTime(year.Value, month.Value, 1))));
        }

        var list = new ContentListViewModel
        {
            Heading = S["News and events"],
            Lead = S["What the Forum and its members do, what happens around women’s rights in Kyrgyzstan, and what comes next."],
            Empty = S["There is no news yet."],
            Address = Address(culture),
            Filters = await FiltersAsync(culture, null),
        };

        return View(await lists.BuildAsync(list, archive.Newest(culture), Request));
    }

    [HttpGet("{culture:culture}/news/{year:int:range(1900,2999)}/{month:int:range(1,12)}")]
    public async Task<IActionResult> Month(string culture, int year, int month)
    {
        var first = new DateTime(year, month, 1);
        var name = first.ToString("Y", CultureInfo.GetCultureInfo(culture));
        var list = new ContentListViewModel
        {
            Heading = S["News of {0}", name],
            Lead = S["News and events of the Forum of women’s NGOs of Kyrgyzstan: {0}.", name],
            Empty = S["There is no news of this month."],
            Address = Address(culture),
            Filters = await FiltersAsync(culture, first),
        };

        return View(nameof(List), await lists.BuildAsync(list, await archive.InMonthAsync(culture, first), Request));
    }

    private async Task<IReadOnlyList<ContentListFilter>> FiltersAsync(string culture, DateTime? chosen)
    {
        if (await archive.YearsAsync(culture) is not var (firstYear, lastYear))
        {
            return [];
        }

        var names = CultureInfo.GetCultureInfo(culture).DateTimeFormat.MonthNames;
        return
        [
            new("year", S["Year"], chosen?.Year.ToString(CultureInfo.InvariantCulture),
                [.. Enumerable.Range(firstYear, lastYear - firstYear + 1).Reverse().Select(year => Option(year, year.ToString(CultureInfo.InvariantCulture)))]),
            new("month", S["Month"], chosen?.Month.ToString(CultureInfo.InvariantCulture),
                [.. Enumerable.Range(1, 12).Select(month => Option(month, names[month - 1]))]),
        ];
    }

    private static ContentListOption Option(int value, string label) => new(value.ToString(CultureInfo.InvariantCulture), label);

    private static string Address(string culture) => $"~/{culture}/news";

    private static string MonthAddress(string culture, DateTime month) =>
        string.Create(CultureInfo.InvariantCulture, $"~/{culture}/news/{month:yyyy}/{month:MM}");
}
