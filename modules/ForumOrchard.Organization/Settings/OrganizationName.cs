using ForumOrchard.Languages;
using ForumOrchard.Pages.Descriptions;
using OrchardCore.Settings;

namespace ForumOrchard.Organization.Settings;

/// <summary>Uses the organization's name, in each language, as the site name.</summary>
internal sealed class OrganizationName(ISiteService sites) : ISiteName
{
    /// <inheritdoc/>
    public async ValueTask<string> GetAsync() => (await sites.GetSettingsAsync<OrganizationSettings>()).Names.In() ?? string.Empty;
}
