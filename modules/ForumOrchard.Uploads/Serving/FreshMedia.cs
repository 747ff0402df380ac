using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace ForumOrchard.Uploads.Serving;

/// <summary>
/// Lets browsers ask whether a file of the media library has changed before they show what they keep of it, unless its address has a version
/// (<c>append_version</c>): a text links to a file by its bare address, which stays when the file is replaced.
/// </summary>
internal sealed class FreshMedia(IOptions<MediaOptions> options) : IStartupFilter
{
    private const string Version = "v";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (context.Request.Path.StartsWithSegments(options.Value.AssetsRequestPath, StringComparison.OrdinalIgnoreCase) && !context.Request.Query.ContainsKey(Version))
            {
                // Whoever serves the file says how long it may be kept. What is registered first is called last.
                context.Response.OnStarting(AskFirst, context.Response);
            }

            return following(context);
        });
        next(app);
    };

    private static Task AskFirst(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        if (!string.IsNullOrEmpty(headers.CacheControl))
        {
            headers.CacheControl = "public, no-cache";
        }

        return Task.CompletedTask;
    }
}
