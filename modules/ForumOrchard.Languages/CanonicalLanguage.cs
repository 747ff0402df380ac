using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ForumOrchard.Languages;

/// <summary>
/// Redirects permanently from <c>/EN/news</c> to <c>/en/news</c>: addresses match in any case, so each page would have
/// many. The part after the language stays unchanged.
/// </summary>
internal sealed class CanonicalLanguage(RequestDelegate next, IOptions<RequestLocalizationOptions> options)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && CanonicalPath(request.Path.Value ?? string.Empty) is { } path)
        {
            context.Response.Redirect(request.PathBase.Add(path).ToUriComponent() + request.QueryString.ToUriComponent(), permanent: true);
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>Null for a path without a language of the site, or already in canonical form.</summary>
    private string? CanonicalPath(string path)
    {
        var asked = LanguageOfAddress.FirstSegment(path);
        return options.Value.Named(asked) is { } language && !asked.SequenceEqual(language.Name)
            ? $"/{language.Name}{path.AsSpan().TrimStart('/')[asked.Length..]}"
            : null;
    }
}
