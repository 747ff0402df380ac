using ForumOrchard.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;

namespace ForumOrchard.Redirects;

/// <summary>
/// Redirects permanently from an address of the former site to the new one, if nothing is found at the address itself.
/// A listed query counts also where a page opens without it: the former site's <c>/?p=123</c> is no home page. The former site's <c>?lang=en</c> selects the language; the default is the site's.
/// </summary>
public sealed class OldAddressMiddleware(RequestDelegate next, IOptions<RequestLocalizationOptions> localization)
{
    private ReadList _read = new(string.Empty, OldAddresses.Parse(string.Empty));

    public async Task InvokeAsync(HttpContext context, ISiteService sites)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sites);
        var isOpen = context.GetEndpoint() is not null;
        if ((!isOpen || context.Request.QueryString.HasValue) && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            var lines = (await sites.GetSettingsAsync<RedirectsSettings>()).Lines;
            var read = _read;
            if (read.Lines != lines)
            {
                _read = read = new ReadList(lines, OldAddresses.Parse(lines));
            }

            if (read.Addresses.Find(context.Request.Path, context.Request.Query, LanguageOf(context.Request), isOpen) is { } target)
            {
                context.Response.Redirect(context.Request.PathBase.ToUriComponent() + target, permanent: true);
                return;
            }
        }

        await next(context);
    }

    private string LanguageOf(HttpRequest request) =>
        (localization.Value.Named(request.Query["lang"].ToString()) ?? localization.Value.DefaultRequestCulture.UICulture).Name;

    private sealed record ReadList(string Lines, OldAddresses Addresses);
}
