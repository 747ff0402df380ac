using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Media;
using OrchardCore.Media.Models;
using OrchardCore.Settings;
using Sapling.Features.Media.Files;
using Sapling.Features.Media.Images;

namespace Sapling.Features.Media.Serving;

/// <summary>
/// Serves <c>/media/…</c>. <c>?profile=card</c> returns an image in that profile's size and format. Other sizes are not
/// available, so nobody can make the server generate a million of them.
/// </summary>
internal sealed class MediaMiddleware(RequestDelegate next, MediaFileStore store, ImageVariants variants, ISiteService sites, IOptions<MediaOptions> options)
{
    private readonly string _caching = string.Create(CultureInfo.InvariantCulture, $"public, max-age={options.Value.MaxBrowserCacheDays * 24 * 60 * 60}");

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (!request.Path.StartsWithSegments(options.Value.AssetsRequestPath, StringComparison.OrdinalIgnoreCase, out var path))
        {
            await next(context);
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var file = Find(path.Value ?? string.Empty);
        var (served, contentType, isShown) = file is null ? default : await ChooseAsync(file, request);
        if (file is null || served is null)
        {
            // A missing image does not need an error page.
            context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = _caching;
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{served.LastWriteTimeUtc.Ticks:x}-{served.Length:x}\"");
        await TypedResults.PhysicalFile(
            served.FullName,
            contentType,
            isShown ? null : file.Name,
            served.LastWriteTimeUtc,
            new EntityTagHeaderValue(tag),
            enableRangeProcessing: true).ExecuteAsync(context);
    }

    private FileInfo? Find(string path)
        => path.Length > 1
            && options.Value.AllowedFileExtensions.Contains(Path.GetExtension(path))
            && MediaPath.Resolve(store.Root, path[1..]) is { } full
            && new FileInfo(full) is { Exists: true } file
                ? file
                : null;

    /// <summary>The file itself or its variant; no file if the profile does not exist.</summary>
    private async Task<(FileInfo? Served, string ContentType, bool IsShown)> ChooseAsync(FileInfo file, HttpRequest request)
    {
        var (contentType, isShown) = MediaTypes.Of(file.Extension);
        if (!request.Query.TryGetValue("profile", out var name))
        {
            return (file, contentType, isShown);
        }

        var profiles = await sites.GetSettingsAsync<MediaProfilesDocument>();
        if (!profiles.MediaProfiles.TryGetValue(name.ToString(), out var profile))
        {
            return default;
        }

        if (ImageFormat.OfExtension(file.Extension) is not { } own)
        {
            // Animations and drawings are served unchanged.
            return (file, contentType, isShown);
        }

        var format = ImageFormat.OfProfile(profile.Format) ?? own;
        return (await variants.GetAsync(file, profile, format, request.HttpContext.RequestAborted), format.ContentType, true);
    }
}
