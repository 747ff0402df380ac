using ForumOrchard.Languages;
using ForumOrchard.Pages.Descriptions;
using OrchardCore.Settings;

namespace ForumOrchard.Organization.Settings;

/// <summary>The site is called as the organisation is, in each language.</summary>
internal sealed class OrganizationName(ISiteService sites) : ISiteName
{
    /// <inheritdoc/>
    public async ValueTask<string> GetAsync() => (await sites.GetSettingsAsync<OrganizationSettings>()).Names.In() ?? string.Empty;
}
