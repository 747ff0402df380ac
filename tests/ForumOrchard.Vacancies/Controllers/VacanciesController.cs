using ForumOrchard.Pages.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Vacancies.Controllers;

/// <summary>The list of vacancies.</summary>
public sealed class VacanciesController(VacancySection vacancies, ContentListBuilder lists, IStringLocalizer<VacanciesController> S) : Controller
{
    [HttpGet("{culture:culture}/vacancies")]
    public async Task<IActionResult> List(string culture) => View(await lists.BuildAsync(
        new ContentListViewModel { ContentType = "Vacancy", Heading = S["Vacancies"], Empty = S["There are no vacancies."], Address = $"~/{culture}/vacancies" },
        vacancies.Latest(culture),
        Request));
}
