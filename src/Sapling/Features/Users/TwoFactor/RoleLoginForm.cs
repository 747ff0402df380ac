using Sapling.Features.Users.Admin;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>The roles whose sign-in needs a code.</summary>
public class RoleLoginForm
{
    public IList<RoleEntry> Roles { get; set; } = [];
}
