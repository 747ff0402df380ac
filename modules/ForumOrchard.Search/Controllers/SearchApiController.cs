using System.Text.Json;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Search.Api;
using ForumOrchard.Search.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;

namespace ForumOrchard.Search.Controllers;

/// <summary>The search API. It returns what the search page shows to anyone.</summary>
[AllowAnonymous]
public sealed class SearchApiController(SearchAnswers answers, ILocalizationService localization, ISiteAddresses addresses) : ControllerBase
{
    private const string Json = "application/json; charset=utf-8";

    [HttpGet("api/search")]
    public async Task<IActionResult> Index()
    {
        if (SearchParameters.Faults(Request.Query, await localization.GetSupportedCulturesAsync()) is { Count: > 0 } faults)
        {
            return Wrong(faults);
        }

        var culture = Request.Query[SearchParameters.CultureName].FirstOrDefault() ?? await localization.GetDefaultCultureAsync();
        using var language = CultureScope.Create(culture, culture);
        if (await answers.BuildAsync(SearchAddress.Read(culture, Request.Query)) is not { } answer)
        {
            Response.SayUnavailable();
            return Problem(new ProblemDetails { Title = "The search cannot be read just now. Ask again in a minute.", Status = StatusCodes.Status503ServiceUnavailable });
        }

        return this.Revalidated(JsonSerializer.SerializeToUtf8Bytes(answer, SearchJson.Options), Json);
    }

    [HttpGet("api/search/openapi.json")]
    public async Task<IActionResult> Description()
    {
        var description = SearchApiDescription.Of(await addresses.AbsoluteAsync(""), await localization.GetSupportedCulturesAsync(), await localization.GetDefaultCultureAsync());
        return this.Revalidated(JsonSerializer.SerializeToUtf8Bytes(description, SearchJson.Options), Json);
    }

    private ObjectResult Wrong(Dictionary<string, string[]> faults)
    {
        Response.Headers.CacheControl = "no-store";
        return Problem(new ValidationProblemDetails(faults) { Title = "A parameter is wrong.", Status = StatusCodes.Status400BadRequest });
    }

    private static ObjectResult Problem(ProblemDetails problem) => new(problem) { StatusCode = problem.Status, ContentTypes = { "application/problem+json" } };
}
