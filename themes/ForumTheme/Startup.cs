using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace ForumTheme;

/// <summary>
/// The icon at <c>/favicon.ico</c>, which browsers, feed readers and search engines ask for without being told of it. Pages name the other
/// icons, which are files like any other of the theme.
/// </summary>
public sealed class Startup : StartupBase
{
    private const string Name = "favicon.ico";
    private static readonly byte[] Icon = Read();

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapMethods(Name, [HttpMethods.Get, HttpMethods.Head], WriteAsync);

    private static async Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = "image/x-icon";
        context.Response.ContentLength = Icon.Length;
        context.Response.Headers.CacheControl = "public, max-age=86400";
        await context.Response.Body.WriteAsync(Icon, context.RequestAborted);
    }

    /// <summary>
    /// All files of a theme are embedded (Icons/favicon.ico, made by build/icons/icons.cs). The targets that do it name resources each in
    /// their own way; all of them keep the file's name at the end.
    /// </summary>
    private static byte[] Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var file = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith(Name, StringComparison.Ordinal)))!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
