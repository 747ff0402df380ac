using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ForumOrchard.Redirects.Missed;

/// <summary>Counts the addresses at which a visitor's browser asks for a page and finds nothing. The query is not kept: it may tell who asks.</summary>
public sealed partial class MissedAddressMiddleware(RequestDelegate next, MissedTally tally)
{
    private const int Longest = 300;

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var path = context.Request.Path.Value ?? string.Empty;
        await next(context);
        if (context.Response.StatusCode == StatusCodes.Status404NotFound && IsPage(context) && path.Length <= Longest && !Probes().IsMatch(path) && !path.Any(BreaksLines))
        {
            // As old addresses are compared: slashes at both ends make no difference.
            tally.Add($"/{path.Trim('/')}");
        }
    }

    /// <summary>Programs that follow no link say that they take anything. The page of an error answers the same request once more.</summary>
    private static bool IsPage(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && context.Features.Get<IStatusCodeReExecuteFeature>() is null;

    /// <summary>An old address is a line of the settings.</summary>
    private static bool BreaksLines(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';

    /// <summary>What is asked of every site in search of a weak one, and no page of the former site.</summary>
    [GeneratedRegex(@"/(\.|wp-(admin|includes|json|login)|xmlrpc|cgi-bin|vendor/)|\.(php\d?|aspx?|jsp|cgi|env|sql|bak)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Probes();
}
