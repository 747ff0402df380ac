using System.Globalization;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Publications.Services;
using ForumOrchard.Terms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

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
        var programs = ProgramChoices.ByName(await items.Query("Program", culture).ListAsync());
        var values = await library.ValuesAsync(culture, topics.All.Select(term => term.ContentItemId));
        var years = values.Of("year");

        // A value that matches no option (an old or invalid address) is left out, and the page says so.
        var chosenKind = kinds.ByCode(kind);
        var chosenTopic = topics.ByCode(topic);
        var chosenYear = year?.ToString(CultureInfo.InvariantCulture) is { } asked && years.Contains(asked) ? asked : null;
        var filter = new PublicationFilter(
            chosenKind?.ContentItemId,
            chosenTopic?.ContentItemId,
            chosenYear is null ? null : year,
            program is not null && programs.TryGetValue(program, out var item) ? item.LocalizationSetOrDefault() : null);
        var chosen = new Dictionary<string, string?> { ["kind"] = filter.Kind, ["topic"] = filter.Topic, ["year"] = chosenYear, ["program"] = filter.Program };

        var list = new ContentListViewModel
        {
            ContentType = "Publication",
            Heading = S["Publications"],
            Lead = S["Reports, research, manuals and policy briefs on women’s rights in Kyrgyzstan, to read and to download."],
            Empty = S["No publication matches."],
            Address = $"~/{culture}/publications",
            Filters =
            [
                Terms("kind", S["Kind"], chosenKind, kinds, values.Of("kind", chosen)),
                Terms("topic", S["Topic"], chosenTopic, topics, values.Of("topic", chosen)),
                new("year", S["Year"], chosenYear, [.. values.Of("year", chosen).Append(chosenYear).OfType<string>().Distinct().OrderDescending(StringComparer.Ordinal).Select(one => new ContentListOption(one, one))]),
                Programs(filter.Program is null ? null : program, programs, values.Of("program", chosen)),
            ],
        };

        return View(await lists.BuildAsync(list, library.Find(culture, filter), Request));
    }

    private static ContentListFilter Terms(string name, string label, Term? chosen, TermList terms, IReadOnlySet<string> offered) => new(
        name,
        label,
        chosen?.Code,
        [.. terms.All.Where(term => term == chosen || offered.Contains(term.ContentItemId)).Select(term => new ContentListOption(term.Code, term.Name))]);

    private ContentListFilter Programs(string? chosen, IReadOnlyDictionary<string, ContentItem> programs, IReadOnlySet<string> offered) => new(
        "program",
        S["Program"],
        chosen,
        [
            .. programs
                .Where(program => program.Key == chosen || offered.Contains(program.Value.LocalizationSetOrDefault() ?? string.Empty))
                .Select(program => new ContentListOption(program.Key, program.Value.DisplayText ?? program.Key)),
        ]);
}
