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
        var values = await archive.ValuesAsync(culture, countries.All.Select(term => term.ContentItemId));

        // A year without dialogues (an invalid address) is left out like an unknown country, and the page says so.
        var chosenCountry = countries.ByCode(country);
        var chosenYear = year?.ToString(CultureInfo.InvariantCulture) is { } asked && values.Of("year").Contains(asked) ? asked : null;
        var chosen = new Dictionary<string, string?> { ["country"] = chosenCountry?.ContentItemId, ["year"] = chosenYear };
        var offered = values.Of("country", chosen);

        var list = new ContentListViewModel
        {
            ContentType = "Dialogue",
            Heading = S["Regional dialogues"],
            Lead = S["Where women’s organizations of the region compare what helps and what stands in the way."],
            Empty = S["No dialogue matches."],
            Address = $"~/{culture}/dialogues",
            Filters =
            [
                new("country", S["Country"], chosenCountry?.Code,
                    [.. countries.All.Where(term => term == chosenCountry || offered.Contains(term.ContentItemId)).Select(term => new ContentListOption(term.Code, term.Name))]),
                new("year", S["Year"], chosenYear, [.. values.Of("year", chosen).Append(chosenYear).OfType<string>().Distinct().OrderDescending(StringComparer.Ordinal).Select(one => new ContentListOption(one, one))]),
            ],
        };

        return View(await lists.BuildAsync(list, await archive.FindAsync(culture, chosenCountry?.ContentItemId, chosenYear is null ? null : year), Request));
    }
}
