using System.Globalization;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Publications.Services;
using ForumOrchard.Terms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;

namespace ForumOrchard.Publications.Controllers;

/// <summary>The list of publications, filtered by kind, topic, year and program.</summary>
public sealed class PublicationsController(
    Library library, ITermLabels terms, LocalizedItems items, ContentListBuilder lists, IStringLocalizer<PublicationsController> S)
    : Controller
{
    [HttpGet("{culture:culture}/publications")]
    public async Task<IActionResult> List(string culture, string? kind, string? topic, int? year, string? program)
    {
        var kinds = await terms.GetAsync("publication-kinds");
        var topics = await terms.GetAsync("topics");
        var years = await YearsAsync(culture);
        var programs = ProgramChoices.ByName(await items.Query("Program", culture).ListAsync());

        // A value that matches no option (an old or invalid address) is ignored; the page then correctly shows "all".
        var chosenKind = kinds.ByCode(kind);
        var chosenTopic = topics.ByCode(topic);
        var chosenYear = years.FirstOrDefault(option => option.Value == year?.ToString(CultureInfo.InvariantCulture))?.Value;
        var filter = new PublicationFilter(
            chosenKind?.ContentItemId,
            chosenTopic?.ContentItemId,
            chosenYear is null ? null : year,
            program is not null && programs.TryGetValue(program, out var item) ? item.PartOrDefault<LocalizationPart>()?.LocalizationSet : null);

        var list = new ContentListViewModel
        {
            Heading = S["Publications"],
            Lead = S["Reports, research, manuals and policy briefs on women’s rights in Kyrgyzstan, to read and to download."],
            Empty = S["No publication matches."],
            Address = $"~/{culture}/publications",
            Filters =
            [
                Terms("kind", S["Kind"], chosenKind?.Code, kinds),
                Terms("topic", S["Topic"], chosenTopic?.Code, topics),
                new("year", S["Year"], chosenYear, years),
                new("program", S["Program"], filter.Program is null ? null : program, [.. programs.Select(pair => new ContentListOption(pair.Key, pair.Value.DisplayText ?? pair.Key))]),
            ],
        };

        return View(await lists.BuildAsync(list, library.Find(culture, filter), Request));
    }

    private static ContentListFilter Terms(string name, string label, string? value, TermList terms) =>
        new(name, label, value, [.. terms.All.Select(term => new ContentListOption(term.Code, term.Name))]);

    private async Task<IReadOnlyList<ContentListOption>> YearsAsync(string culture) =>
        await library.YearsAsync(culture) is var (first, last)
            ? [.. Enumerable.Range(first, last - first + 1).Reverse().Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new ContentListOption(year, year))]
            : [];
}
