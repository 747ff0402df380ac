using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using OrchardCore.Settings;

namespace Sapling.Features.Users.Recovery;

/// <summary>The site's address for links in messages. A request does not tell it: with a forged Host, anybody could have others' links lead to a site of their own.</summary>
internal sealed class PublicAddress(ISiteService sites, IConfiguration configuration, IHostEnvironment environment, IHttpContextAccessor accessor)
{
    /// <summary>What the operator has set for all addresses of the site.</summary>
    private const string Setting = "OrchardCore:ForumOrchard_Languages:BaseUrl";

    /// <returns>Without a slash at the end; null if nobody has set it. In Development the request is believed.</returns>
    public async Task<string?> FindAsync()
    {
        foreach (var address in new[] { (await sites.GetSiteSettingsAsync()).BaseUrl, configuration[Setting] })
        {
            if (!string.IsNullOrEmpty(address))
            {
                return address.TrimEnd('/');
            }
        }

        return environment.IsDevelopment() && accessor.HttpContext?.Request is { } request
            ? $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}"
            : null;
    }
}
