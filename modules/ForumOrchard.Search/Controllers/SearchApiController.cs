using System.Text.Json;
using ForumOrchard.Search.Api;
using ForumOrchard.Search.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;

namespace ForumOrchard.Search.Controllers;

/// <summary>The search API. It returns what the search page shows to anyone.</summary>
[AllowAnonymous]
[ApiController]
public sealed class SearchApiController(SearchAnswers answers, ILocalizationService localization) : ControllerBase
{
    private const string Json = "application/json";
    private const string Problems = "application/problem+json";

    [HttpGet("api/search")]
    [ProducesResponseType<SearchAnswer>(StatusCodes.Status200OK, Json, Description = "One page of results; ask again with If-None-Match and its ETag.")]
    [ProducesResponseType(StatusCodes.Status304NotModified, Description = "The answer is the one that the ETag names.")]
    [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest, Problems, Description = "A parameter is wrong; the problem says which.")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status503ServiceUnavailable, Problems, Description = "The search cannot be read just now; ask again after what Retry-After says.")]
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

        return this.Revalidated(JsonSerializer.SerializeToUtf8Bytes(answer, SearchJson.Options), $"{Json}; charset=utf-8");
    }

    private ObjectResult Wrong(Dictionary<string, string[]> faults)
    {
        Response.Headers.CacheControl = "no-store";
        return Problem(new ValidationProblemDetails(faults) { Title = "A parameter is wrong.", Status = StatusCodes.Status400BadRequest });
    }

    private static ObjectResult Problem(ProblemDetails problem) => new(problem) { StatusCode = problem.Status, ContentTypes = { Problems } };
}
