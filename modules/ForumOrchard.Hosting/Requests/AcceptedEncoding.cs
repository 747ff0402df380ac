using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ForumOrchard.Hosting.Requests;

/// <summary>
/// Reads <c>Accept-Encoding</c> as RFC 9110 (12.5.3) has it, before anything else does, and leaves of it the one coding that the answer may have. The rest of ASP.NET reads
/// it in its own ways: routing fails on <c>identity;q=0</c>, and compression takes <c>*</c> for what is refused by name, too.
/// </summary>
internal sealed class AcceptedEncoding : IStartupFilter
{
    private const string Identity = "identity";

    /// <summary>The best first.</summary>
    private static readonly string[] Codings = ["br", "gzip"];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            // "identity" for whoever names nothing: an answer says that it varies only where it was asked for in some coding.
            context.Request.Headers.AcceptEncoding = BestOf(context.Request.Headers.AcceptEncoding);
            return following(context);
        });
        next(app);
    };

    /// <summary>The coding that is liked best; where nothing is accepted, the answer as it is, which every client can read.</summary>
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
