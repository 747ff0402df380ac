using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ForumOrchard.Languages;

/// <summary>
/// Leads from <c>/EN/news</c> to <c>/en/news</c>, for good: items are found in any case of letters, so that each page would have many addresses. What
/// follows the language stays as it was asked for.
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

    /// <summary>Null for a path that begins with no language of the site, or has its form already.</summary>
    private string? CanonicalPath(string path)
    {
        var asked = LanguageOfAddress.FirstSegment(path);
        return options.Value.Named(asked) is { } language && !asked.SequenceEqual(language.Name)
            ? $"/{language.Name}{path.AsSpan().TrimStart('/')[asked.Length..]}"
            : null;
    }
}
