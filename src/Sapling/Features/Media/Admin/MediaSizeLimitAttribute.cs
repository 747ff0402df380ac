using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace Sapling.Features.Media.Admin;

/// <summary>Takes requests of up to <see cref="MediaOptions.MaxFileSize"/>, whatever the server takes elsewhere, and refuses larger ones before they are read.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MediaSizeLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>What a form adds to its files.</summary>
    private const int FormSize = 64 * 1024;

    /// <summary>Before the anti-forgery token, which is in the form, is looked for.</summary>
    public int Order => 500;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        var limit = http.RequestServices.GetRequiredService<IOptions<MediaOptions>>().Value.MaxFileSize + (long)FormSize;
        if (http.Request.ContentLength > limit)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = limit }));
    }
}
