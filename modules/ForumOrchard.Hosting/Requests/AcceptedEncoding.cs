using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ForumOrchard.Hosting.Requests;

/// <summary>
/// Parses <c>Accept-Encoding</c> as defined in RFC 9110 (12.5.3) before anything else, and reduces it to the single
/// coding that the response may use. Other parts of ASP.NET parse it differently: routing fails on <c>identity;q=0</c>,
/// and compression applies <c>*</c> even to codings refused by name.
/// </summary>
internal sealed class AcceptedEncoding : IStartupFilter
{
    private const string Identity = "identity";

    /// <summary>In order of preference.</summary>
    private static readonly string[] Codings = ["br", "gzip"];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            // Use "identity" if nothing is named: a response only gets a Vary header if some coding was requested.
            context.Request.Headers.AcceptEncoding = BestOf(context.Request.Headers.AcceptEncoding);
            return following(context);
        });
        next(app);
    };

    /// <summary>The preferred coding; if none is acceptable, the unencoded response, which every client can read.</summary>
    private static string BestOf(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
        {
            return Identity;
        }

        var best = Codings.MaxBy(QualityOf)!;
        return QualityOf(best) is > 0 and var quality && quality >= (Named(Identity) ?? 0) ? best : Identity;

        double QualityOf(string coding) => Named(coding) ?? Named("*") ?? 0;

        double? Named(string coding) =>
            accepted.FirstOrDefault(one => one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) is { } named ? named.Quality ?? 1 : null;
    }
}
