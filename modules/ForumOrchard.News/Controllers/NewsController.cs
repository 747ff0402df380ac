using System.Globalization;
using ForumOrchard.News.Services;
using ForumOrchard.Pages.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.News.Controllers;

/// <summary>The news list, the news of a year, and the monthly archives.</summary>
public sealed class NewsController(NewsArchive archive, ContentListBuilder lists, IStringLocalizer<NewsController> S) : Controller
{
    /// <summary>All news or that of a year; a chosen month has its own address.</summary>
    [HttpGet("{culture:culture}/news")]
    public async Task<IActionResult> List(string culture, int? year, int? month)
    {
        var values = await archive.ValuesAsync(culture);
        var chosenYear = Known(year, values.Of("year"));
        if (chosenYear is not null && Known(month, MonthsOf(values, chosenYear)) is not null)
        {
            return LocalRedirect(Url.Content(MonthAddress(culture, new DateTime(year!.Value, month!.Value, 1))));
        }

        var list = new ContentListViewModel
        {
            ContentType = "NewsArticle",
            Heading = S["News and events"],
            Lead = S["What the Forum and its members do, what happens around women’s rights in Kyrgyzstan, and what comes next."],
            Empty = S["There is no news yet."],
            Address = Address(culture),
            Filters = Filters(culture, values, chosenYear, null),
        };

        var items = chosenYear is null ? archive.Newest(culture) : await archive.InSpanAsync(culture, new DateTime(year!.Value, 1, 1), new DateTime(year.Value + 1, 1, 1));
        return View(await lists.BuildAsync(list, items, Request));
    }

    [HttpGet("{culture:culture}/news/{year:int:range(1900,2999)}/{month:int:range(1,12)}")]
    public async Task<IActionResult> Month(string culture, int year, int month)
    {
        var first = new DateTime(year, month, 1);
        var name = first.ToString("Y", CultureInfo.GetCultureInfo(culture));
        var list = new ContentListViewModel
        {
            ContentType = "NewsArticle",
            Heading = S["News of {0}", name],
            Lead = S["News and events of the Forum of women’s NGOs of Kyrgyzstan: {0}.", name],
            Empty = S["There is no news of this month."],
            Address = Address(culture),
            OwnAddress = MonthAddress(culture, first),
            Filters = Filters(culture, await archive.ValuesAsync(culture), Text(year), Text(month)),
        };

        return View(nameof(List), await lists.BuildAsync(list, await archive.InSpanAsync(culture, first, first.AddMonths(1)), Request));
    }

    /// <summary>Years with news, and the months with news of the chosen year: without a year no month is meant.</summary>
    private List<ContentListFilter> Filters(string culture, FilterValues values, string? year, string? month)
    {
        var names = CultureInfo.GetCultureInfo(culture).DateTimeFormat.MonthNames;
        var years = values.Of("year").Append(year).OfType<string>().Distinct().OrderDescending(StringComparer.Ordinal);
        IEnumerable<string> offered = year is null ? [] : MonthsOf(values, year);
        var months = offered.Append(month).OfType<string>().Distinct().Select(one => int.Parse(one, CultureInfo.InvariantCulture)).Order();
        return values.Of("year").Count == 0 ? [] :
        [
            new("year", S["Year"], year, [.. years.Select(one => new ContentListOption(one, one))]),
            new("month", S["Month"], month, [.. months.Select(one => new ContentListOption(Text(one), names[one - 1]))]),
        ];
    }

    private static IReadOnlySet<string> MonthsOf(FilterValues values, string year) => values.Of("month", new Dictionary<string, string?> { ["year"] = year });

    private static string? Known(int? asked, IReadOnlySet<string> values) => asked is { } number && values.Contains(Text(number)) ? Text(number) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Address(string culture) => $"~/{culture}/news";

    private static string MonthAddress(string culture, DateTime month) =>
        string.Create(CultureInfo.InvariantCulture, $"~/{culture}/news/{month:yyyy}/{month:MM}");
}
