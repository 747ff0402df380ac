using AngleSharp.Html.Parser;

namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>Searches the site like a visitor and reads the results from the page: a step of the search counts only if its effect is visible.</summary>
/// <param name="client">Client of the site.</param>
internal sealed class SearchVisitor(HttpClient client)
{
    private const int PageSize = 10;

    private static readonly HtmlParser Parser = new();

    /// <summary>The addresses of the results, in order, from the page and those after it.</summary>
    /// <param name="culture">The language of the page.</param>
    /// <param name="text">The query as typed.</param>
    /// <param name="depth">Number of results to check; results from other languages come after the first page.</param>
    /// <param name="isElsewhereSeen">False ignores results that exist only in other languages.</param>
    public async Task<IReadOnlyList<string>> FindAsync(string culture, string text, int depth, bool isElsewhereSeen = true)
    {
        var found = new List<string>();
        for (var page = 1; found.Count < depth; page++)
        {
            var (own, elsewhere) = await ReadAsync(culture, text, page);
            found.AddRange(own);
            found.AddRange(isElsewhereSeen ? elsewhere : []);
            if (own.Count < PageSize)
            {
                break;
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal).Take(depth)];
    }

    private async Task<(IReadOnlyList<string> Own, IReadOnlyList<string> Elsewhere)> ReadAsync(string culture, string text, int number)
    {
        // A page past the end is 404, with a page for people.
        using var response = await client.GetAsync(new Uri($"/{culture}/search?q={Uri.EscapeDataString(text)}&pagenum={number}", UriKind.Relative));
        using var page = Parser.ParseDocument(await response.Content.ReadAsStringAsync());
        var paths = page.QuerySelectorAll("article.summary h3 a").Select(link => link.GetAttribute("href")!.TrimStart('/')).ToList();
        var prefix = culture + "/";
        return ([.. paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))], [.. paths.Where(path => !path.StartsWith(prefix, StringComparison.Ordinal))]);
    }
}
