using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Uploads.Contents;

/// <summary>Takes a form with a file of some size, and refuses a larger one before it is read (413); only from users with a permission. Others keep the server's limit.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class UploadSizeLimitAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>What a form adds to its file, in bytes.</summary>
    private const int FormSize = 64 * 1024;

    /// <summary>Before the anti-forgery token, which is in the form, is looked for.</summary>
    public int Order => 500;

    /// <summary>The permission of those who may send the file.</summary>
    protected abstract Permission Permission { get; }

    /// <summary>The largest file, in bytes.</summary>
    /// <param name="services">The services of the request.</param>
    protected abstract long LargestFile(IServiceProvider services);

    /// <inheritdoc/>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (!await http.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(http.User, Permission))
        {
            return;
        }

        var limit = LargestFile(http.RequestServices) + FormSize;
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
