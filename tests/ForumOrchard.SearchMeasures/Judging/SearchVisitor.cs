using AngleSharp.Html.Parser;

namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>Asks the site as a visitor does, and reads the results off the page: whatever a step of the search does, it counts if it is seen.</summary>
/// <param name="client">At the site.</param>
internal sealed class SearchVisitor(HttpClient client)
{
    private const int PageSize = 10;

    private static readonly HtmlParser Parser = new();

    /// <summary>The addresses of what is found, as they stand on the page and on the pages behind it.</summary>
    /// <param name="culture">The language of the page.</param>
    /// <param name="text">As it is typed.</param>
    /// <param name="depth">How many results are looked at; what other languages have stands behind the first page.</param>
    /// <param name="isElsewhereSeen">False passes over what only other languages have.</param>
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
        var html = await client.GetStringAsync(new Uri($"/{culture}/search?q={Uri.EscapeDataString(text)}&pagenum={number}", UriKind.Relative));
        using var page = Parser.ParseDocument(html);
        var paths = page.QuerySelectorAll("article.summary h3 a").Select(link => link.GetAttribute("href")!.TrimStart('/')).ToList();
        var prefix = culture + "/";
        return ([.. paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))], [.. paths.Where(path => !path.StartsWith(prefix, StringComparison.Ordinal))]);
    }
}
