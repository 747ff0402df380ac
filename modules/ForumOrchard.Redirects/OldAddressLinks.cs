using ForumOrchard.Editing.Checks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Settings;

namespace ForumOrchard.Redirects;

/// <summary>Links to addresses of the former site are no dead ones.</summary>
internal sealed class OldAddressLinks(ISiteService sites) : IOtherAddresses
{
    /// <inheritdoc/>
    public async Task<bool> HasAsync(Uri address)
    {
        var addresses = OldAddresses.Parse((await sites.GetSettingsAsync<RedirectsSettings>()).Lines);
        return addresses.Find(PathString.FromUriComponent(address), new QueryCollection(QueryHelpers.ParseQuery(address.Query)), string.Empty) is not null;
    }
}
