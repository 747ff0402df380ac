using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace ForumOrchard.Languages;

/// <summary>
/// Uses the first segment of an address as its culture: <c>/en/news</c>. On an error page, which re-executes the
/// pipeline, the originally requested address counts.
/// </summary>
public sealed class LanguageOfAddress : RequestCultureProvider
{
    /// <inheritdoc/>
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var path = httpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? httpContext.Request.Path.Value
            ?? string.Empty;

        return Task.FromResult(Options?.Named(FirstSegment(path)) is { } language ? new ProviderCultureResult(language.Name) : null);
    }

    /// <summary>"en" of <c>/en/news</c>; empty for <c>/</c>.</summary>
    internal static ReadOnlySpan<char> FirstSegment(ReadOnlySpan<char> path)
    {
        path = path.TrimStart('/');
        var end = path.IndexOf('/');
        return end < 0 ? path : path[..end];
    }
}
