using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace ForumOrchard.Search.Unanswered;

/// <summary>Counts searches without results, except by bots and visitors who opt out.</summary>
public sealed class UnansweredQueries(QueryTally tally, SearchLanguage language, IHttpContextAccessor context, IClock clock)
{
    private static readonly string[] Robots = ["bot", "crawl", "spider", "slurp", "http:", "https:"];

    /// <summary>Called for each search; decides whether it counts.</summary>
    /// <param name="request">The search.</param>
    /// <param name="result">Its results.</param>
    public void Note(SearchRequest request, SearchResult result)
    {
        // With filters the words are not to blame; further pages and literal searches are steps of the same search.
        var isWhole = request is { Page: 1, IsAsTyped: false, Filters.IsEmpty: true } && result is { IsReady: true, HasText: true };
        var isOtherwise = result.Meant is not null || result.IsOfAnyWord || result.IsTranslated;
        if (isWhole && (isOtherwise || result.Total == 0) && context.HttpContext?.Request is { } asked && HttpMethods.IsGet(asked.Method) && IsCounted(asked.Headers) && QueryText.Keep(request.Text, language) is { } text)
        {
            tally.Add(new AskedQuery(DateOnly.FromDateTime(clock.UtcNow), request.Culture, text, isOtherwise ? 0 : 1, isOtherwise ? 1 : 0));
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
