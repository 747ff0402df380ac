using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Services;

namespace OrchardCore.ContentLocalization;

/// <summary>Determines a request's culture from the content item at its address.</summary>
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
