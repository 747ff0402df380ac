using ForumOrchard.Languages.Days;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace ForumOrchard.Search.Unanswered;

/// <summary>Counts what a visitor did not find, unless they are a robot or ask not to be counted.</summary>
public sealed class UnansweredQueries(QueryTally tally, SearchLanguage language, IHttpContextAccessor context, SiteDays days, IClock clock)
{
    private static readonly string[] Robots = ["bot", "crawl", "spider", "slurp", "http:", "https:"];

    /// <summary>To be told of each search; what counts is chosen here.</summary>
    /// <param name="request">What was looked for.</param>
    /// <param name="result">What was found.</param>
    public async Task NoteAsync(SearchRequest request, SearchResult result)
    {
        // With filters the words are not to blame; further pages and literal searches are steps of the same search.
        var isWhole = request is { Page: 1, IsAsTyped: false, Filters.IsEmpty: true } && result is { IsReady: true, HasText: true };
        var isOtherwise = result.Meant is not null || result.IsOfAnyWord || result.IsTranslated;
        if (isWhole && (isOtherwise || result.Total == 0) && context.HttpContext?.Request is { } asked && HttpMethods.IsGet(asked.Method) && IsCounted(asked.Headers) && QueryText.Keep(request.Text, language) is { } text)
        {
            tally.Add(new AskedQuery(await days.DateAsync(clock.UtcNow), request.Culture, text, isOtherwise ? 0 : 1, isOtherwise ? 1 : 0));
        }
    }

    private static bool IsCounted(IHeaderDictionary headers)
    {
        var agent = headers.UserAgent.ToString();
        return agent.Length > 0
            && !Robots.Any(robot => agent.Contains(robot, StringComparison.OrdinalIgnoreCase))
            && headers["Sec-GPC"] != "1" && headers["DNT"] != "1"
            && !headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase);
    }
}
