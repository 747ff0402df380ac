using Microsoft.AspNetCore.Http;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Settings;

namespace ForumOrchard.Editing.Checks;

/// <summary>Knows which addresses of this site visitors can open, without asking for them over the network.</summary>
public sealed class SiteLinks(SiteRoutes routes, IAutorouteEntries entries, IMediaFileStore media, ISiteService sites, IEnumerable<IOtherAddresses> others, IHttpContextAccessor accessor)
{
    /// <summary>Whether an address belongs to this site and nothing is there. Other sites' addresses are nobody's business here.</summary>
    /// <param name="address">As it stands in a text.</param>
    /// <param name="item">The item that it stands in: addresses may be relative to its own.</param>
    public async Task<bool> IsDeadAsync(string address, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(item);
        var request = accessor.HttpContext?.Request;
        var (host, home) = (request?.Host.Value ?? "localhost", request?.PathBase.Value ?? string.Empty);
        var own = new Uri($"http://{host}{home}/{(item.TryGet<AutoroutePart>(out var route) ? route.Path : null)}");
        var written = address.StartsWith("~/", StringComparison.Ordinal) ? home + address[1..] : address;
        if (written.Trim() is "" or ['#', ..] || !Uri.TryCreate(own, written, out var target) || target.Scheme is not ("http" or "https") || !await IsHereAsync(target, own))
        {
            return false;
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!path.StartsWith(home + "/", StringComparison.OrdinalIgnoreCase))
        {
            // Beside the folder of this site.
            return false;
        }

        path = path[home.Length..];

        // No server answers such an address, and neither routes nor databases take it.
        return path.Contains('\0', StringComparison.Ordinal) || (path.Length > 1 && !await ExistsAsync(path) && !await LeadsElsewhereAsync(target));
    }

    private async Task<bool> IsHereAsync(Uri target, Uri own) =>
        target.Authority == own.Authority
        || (Uri.TryCreate((await sites.GetSiteSettingsAsync()).BaseUrl, UriKind.Absolute, out var known) && target.Host.Equals(known.Host, StringComparison.OrdinalIgnoreCase));

    private async Task<bool> ExistsAsync(string path)
    {
        var library = Uri.UnescapeDataString(new Uri(new Uri("http://localhost"), media.MapPathToPublicUrl("x")).AbsolutePath)[..^1];
        if (path.StartsWith(library, StringComparison.OrdinalIgnoreCase))
        {
            return await IsFileAsync(path[library.Length..]);
        }

        // Other files belong to modules and themes.
        return Path.HasExtension(path) || (await entries.TryGetEntryByPathAsync("/" + path.Trim('/'))).Item1 || routes.Has(path);
    }

    private async Task<bool> LeadsElsewhereAsync(Uri address)
    {
        foreach (var other in others)
        {
            if (await other.HasAsync(address))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> IsFileAsync(string path)
    {
        try
        {
            return await media.GetFileInfoAsync(path) is not null;
        }
        catch (FileStoreException)
        {
            // Not a path inside the library.
            return false;
        }
    }
}
