using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Sapling.Display.Notify;

namespace Sapling.Caching;

/// <summary>
/// Caches what looks the same to every anonymous visitor: pages, feeds, style sheets. Excludes requests with a cookie
/// that says who is signed in or what to notify of; other cookies, which anybody may set, make no difference. Excludes
/// responses that set a cookie, vary by one, or forbid storing or reuse without revalidation, as every page with an
/// anti-forgery token does.
/// </summary>
internal sealed class PageCachePolicy(PageCache pages) : IOutputCachePolicy
{
    /// <summary>Prefixes of the cookies that pages differ by.</summary>
    private static readonly string[] PersonalCookies = ["orchauth", NotifyFilter.CookieName];

    private static readonly object GenerationKey = new();

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        if (IsAnonymousRead(request) && pages.State is { } state)
        {
            context.EnableOutputCaching = true;
            context.AllowCacheLookup = true;
            context.AllowCacheStorage = true;

            // Each request renders for itself: one that waited for another's page would fail too if that visitor disconnected.
            context.AllowLocking = false;

            // QueryKeys would sort repeated values in the request itself: ?q=b&q=a would be read as a, b.
            context.CacheVaryByRules.VaryByValues["query"] = request.QueryString.Value ?? "";

            // The response is stored compressed, so it varies by encoding.
            context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(context.HttpContext);
            context.CacheVaryByRules.VaryByValues["state"] = state;
            context.Tags.Add(PageCache.Tag);
            context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
            context.HttpContext.Items[GenerationKey] = pages.Generation;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (http.Response.StatusCode != StatusCodes.Status200OK
            || http.Response.Headers.ContainsKey(HeaderNames.SetCookie)
            || http.Response.Headers.GetCommaSeparatedValues(HeaderNames.Vary).Any(name => !name.Equals(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase))
            || http.Response.GetTypedHeaders().CacheControl is { NoStore: true } or { NoCache: true } or { Private: true }
            || http.User.Identity is { IsAuthenticated: true }
            || http.Items[GenerationKey] is not long generation
            || generation != pages.Generation)
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsAnonymousRead(HttpRequest request)
        => (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && StringValues.IsNullOrEmpty(request.Headers.Authorization)
            && StringValues.IsNullOrEmpty(request.Headers.Range)
            && !request.Path.StartsWithSegments("/media", StringComparison.OrdinalIgnoreCase)
            && !request.Cookies.Any(cookie => PersonalCookies.Any(name => cookie.Key.StartsWith(name, StringComparison.Ordinal)));

    private static string Encoding(HttpContext context)
        => context.RequestServices.GetService<IResponseCompressionProvider>()?.GetCompressionProvider(context)?.EncodingName ?? "";
}
