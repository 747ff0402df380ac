using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace ForumOrchard.Languages;

/// <summary>
/// Lets a route begin with a language of the site: <c>{culture:culture}/news</c>. Matches only the canonical form,
/// which items and indexes use; <see cref="CanonicalLanguage"/> redirects other forms.
/// </summary>
public sealed class CultureRouteConstraint(IOptions<RequestLocalizationOptions> options) : IRouteConstraint
{
    /// <summary>The name of the constraint in route templates.</summary>
    public const string Name = "culture";

    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.TryGetValue(routeKey, out var value)
            && Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } culture
            && options.Value.Named(culture)?.Name == culture;
    }
}
