using System.Globalization;
using ForumOrchard.Dialogues.Services;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Terms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Dialogues.Controllers;

/// <summary>The list of dialogues, filtered by country and year.</summary>
public sealed class DialoguesController(
    DialogueArchive archive, ITermLabels terms, ContentListBuilder lists, IStringLocalizer<DialoguesController> S) : Controller
{
    [HttpGet("{culture:culture}/dialogues")]
    public async Task<IActionResult> List(string culture, string? country, int? year)
    {
        var countries = await terms.GetAsync("countries");
        var chosen = countries.ByCode(country);
        var years = await archive.YearsAsync(culture);

        // A year without dialogues (an invalid address) is ignored, like an unknown country.
        int? chosenYear = year is { } asked && years.Contains(asked) ? asked : null;

        var list = new ContentListViewModel
        {
            Heading = S["Regional dialogues"],
            Lead = S["Where women’s organizations of the region compare what helps and what stands in the way."],
            Empty = S["No dialogue matches."],
            Address = $"~/{culture}/dialogues",
            Filters =
            [
                new("country", S["Country"], chosen?.Code, [.. countries.All.Select(term => new ContentListOption(term.Code, term.Name))]),
                new("year", S["Year"], chosenYear?.ToString(CultureInfo.InvariantCulture), [.. years.Select(Option)]),
            ],
        };

        return View(await lists.BuildAsync(list, await archive.FindAsync(culture, chosen?.ContentItemId, chosenYear), Request));
    }

    private static ContentListOption Option(int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new(text, text);
    }
}
