using System.Globalization;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Sapling.Display.Liquid.Caching;

/// <summary>The key of a cached fragment: its id and what it varies by.</summary>
internal static class FragmentKey
{
    /// <param name="id">The fragment's id.</param>
    /// <param name="contexts">Names of contexts (<c>user</c>, <c>user.roles</c>, <c>route</c>, <c>query</c>, <c>query:name</c>, <c>culture</c>); any other word is used literally.</param>
    /// <param name="http">The request; null outside of a request.</param>
    public static string Of(string id, IEnumerable<string> contexts, HttpContext? http)
    {
        var key = new StringBuilder(id);
        foreach (var context in contexts.Order(StringComparer.OrdinalIgnoreCase))
        {
            key.Append('\n').Append(context).Append('=').Append(Value(context, http));
        }

        return key.ToString();
    }

    private static string? Value(string context, HttpContext? http) => context.ToLowerInvariant() switch
    {
        "culture" => CultureInfo.CurrentUICulture.Name,
        "user" => http?.User.FindFirstValue(ClaimTypes.NameIdentifier),
        "user.roles" => string.Join(',', (http?.User.FindAll(ClaimTypes.Role) ?? []).Select(role => role.Value).Order(StringComparer.Ordinal)),
        "route" => http?.Request.Path.Value,
        "query" => http?.Request.QueryString.Value,
        var name when name.StartsWith("query:", StringComparison.Ordinal) => http?.Request.Query[name["query:".Length..]].ToString(),
        _ => null,
    };
}
