using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>Who must sign in with a code.</summary>
internal sealed class TwoFactorRules(ISiteService sites)
{
    public async Task<bool> IsRequiredAsync(IEnumerable<string> roles) =>
        await sites.GetSettingsAsync<RoleLoginSettings>() is { RequireTwoFactorAuthenticationForSpecificRoles: true } settings
        && settings.Roles.Intersect(roles, StringComparer.OrdinalIgnoreCase).Any();
}
