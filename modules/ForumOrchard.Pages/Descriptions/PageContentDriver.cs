using ForumOrchard.Languages.Addresses;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>Detects the item whose page was requested, and has it described. Adds no shape.</summary>
public sealed class PageContentDriver(ICurrentPage current, ISiteAddresses addresses, IHttpContextAccessor accessor) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> DisplayAsync(ContentItem model, BuildDisplayContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        if (context.DisplayType is "Detail" or "" or null
            && current.Description is null
            && accessor.HttpContext is { } http
            && addresses.OfItem(model) is { } path
            && path.Equals(http.Request.Path.Value?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
        {
            await current.DescribeAsync(model, http.RequestAborted);
        }

        return null;
    }
}
