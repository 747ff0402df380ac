using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Services;

namespace OrchardCore.ContentLocalization;

/// <summary>The culture of the content item whose page a request asks for.</summary>
public class ContentRequestCultureProvider : RequestCultureProvider
{
    /// <inheritdoc/>
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var picker = httpContext.RequestServices.GetRequiredService<IContentCulturePickerService>();
        return await picker.GetLocalizationFromRouteAsync(httpContext.Request.Path) is { } entry ? new ProviderCultureResult(entry.Culture) : null;
    }
}
