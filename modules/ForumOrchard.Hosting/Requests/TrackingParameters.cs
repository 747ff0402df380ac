using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ForumOrchard.Hosting.Requests;

/// <summary>
/// Drops from requests for pages what social networks, mail services and search engines append to links, to recognize who follows them. No page
/// reads it, and a link that is shared there would otherwise find no page in any cache.
/// </summary>
internal sealed class TrackingParameters : IStartupFilter
{
    private const string Campaign = "utm_";

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "ysclid", "ymclid", "_openstat", "igsh", "igshid", "twclid", "ttclid", "mc_cid", "mc_eid", "_ga", "_gl");

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            var request = context.Request;
            if (request.QueryString is { HasValue: true, Value: { } query } && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
            {
                request.QueryString = new QueryString(Without(query));
            }

            return following(context);
        });
        next(app);
    };

    /// <param name="query">With its question mark.</param>
    /// <returns>The rest as it was written, or nothing.</returns>
    internal static string Without(string query)
    {
        var parts = query[1..].Split('&');
        var kept = Array.FindAll(parts, part => !IsTracking(part));
        return kept.Length == parts.Length ? query : kept.Length == 0 ? string.Empty : "?" + string.Join('&', kept);
    }

    private static bool IsTracking(string part)
    {
        var name = part.Split('=', 2)[0];
        return name.StartsWith(Campaign, StringComparison.OrdinalIgnoreCase) || Names.Contains(name);
    }
}
