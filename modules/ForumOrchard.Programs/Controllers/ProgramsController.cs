using ForumOrchard.Pages.Lists;
using ForumOrchard.Programs.Sections;
using ForumOrchard.Programs.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Programs.Controllers;

/// <summary>The list of programs.</summary>
public sealed class ProgramsController(ProgramCatalogue programs, ContentListBuilder lists, IStringLocalizer<ProgramsController> S) : Controller
{
    [HttpGet("{culture:culture}/programs")]
    public async Task<IActionResult> List(string culture) => View(await lists.BuildAsync(
        new ContentListViewModel
        {
            ContentType = ProgramSection.Type,
            Heading = S["Programs"],
            Lead = S["What the Forum works on: against violence, for women’s participation, for laws that are kept."],
            Empty = S["There are no programs yet."],
            Address = $"~/{culture}/programs",
        },
        await programs.ListAsync(culture)));
}
