using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;

namespace ForumOrchard.Languages.Addresses;

/// <summary>Addresses as seen from the current request.</summary>
public sealed class SiteAddresses(IHttpContextAccessor accessor, ISiteService sites, IConfiguration configuration) : ISiteAddresses
{
    /// <summary>The name of the setting for the operator, who knows the address before there is a site; the one in the site settings counts first.</summary>
    internal const string Setting = "OrchardCore:ForumOrchard_Languages:BaseUrl";

    private string? _root;

    /// <inheritdoc/>
    public async ValueTask<string> AbsoluteAsync(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _root ??= await ConfiguredAsync() ?? OfRequest();
        return _root + path;
    }

    /// <inheritdoc/>
    public async ValueTask<string?> PublicAsync(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return await ConfiguredAsync() is { } root ? root + path : null;
    }

    /// <inheritdoc/>
    public string? OfItem(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.TryGet<AutoroutePart>(out var route) && route.Path is { Length: > 0 } path ? "/" + path.TrimStart('/') : null;
    }

    /// <summary>Null if nobody has set one.</summary>
    private async Task<string?> ConfiguredAsync()
    {
        var baseUrl = (await sites.GetSiteSettingsAsync()).BaseUrl;
        if (string.IsNullOrEmpty(baseUrl))
        {
            baseUrl = configuration[Setting];
        }

        return string.IsNullOrEmpty(baseUrl) ? null : baseUrl.TrimEnd('/');
    }

    private string OfRequest()
    {
        var request = accessor.HttpContext?.Request ?? throw new InvalidOperationException("Without a request, only a configured base address can make an address absolute.");
        return $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
    }
}
