using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ForumOrchard.Benchmarks.Servers;

/// <summary>The reference for the site: a minimal ASP.NET Core application that serves the site's pages from memory.</summary>
internal static class BareApplication
{
    public static async Task RunAsync(string folder, string address)
    {
        var pages = SavedPages.Read(folder);
        var builder = WebApplication.CreateBuilder(["--urls", address]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.MapGet("/{**path}", (HttpContext http) =>
            pages.TryGetValue(http.Request.Path + http.Request.QueryString.ToUriComponent(), out var page)
                ? Results.Bytes(page.Body, page.ContentType)
                : Results.NotFound());
        await app.RunAsync();
    }
}
