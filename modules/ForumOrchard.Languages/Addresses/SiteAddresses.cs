using Microsoft.AspNetCore.Http;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;

namespace ForumOrchard.Languages.Addresses;

/// <summary>Addresses as seen from the current request.</summary>
public sealed class SiteAddresses(IHttpContextAccessor accessor, ISiteService sites) : ISiteAddresses
{
    private string? _root;

    /// <inheritdoc/>
    public async ValueTask<string> AbsoluteAsync(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _root ??= await ReadRootAsync();
        return _root + path;
    }

    /// <inheritdoc/>
    public string? OfItem(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.TryGet<AutoroutePart>(out var route) && route.Path is { Length: > 0 } path ? "/" + path.TrimStart('/') : null;
    }

    private async Task<string> ReadRootAsync()
    {
        if ((await sites.GetSiteSettingsAsync()).BaseUrl is { Length: > 0 } baseUrl)
        {
            return baseUrl.TrimEnd('/');
        }

        var request = accessor.HttpContext?.Request ?? throw new InvalidOperationException("Without a request, only the base address of the site settings can make an address absolute.");
        return $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
    }
}
