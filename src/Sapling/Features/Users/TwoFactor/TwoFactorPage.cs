namespace Sapling.Features.Users.TwoFactor;

/// <summary>What a user has set up.</summary>
/// <param name="IsEnabled">Whether signing in asks for a code.</param>
/// <param name="IsRequired">Whether it must.</param>
/// <param name="CodesLeft">How many recovery codes are unused.</param>
public sealed record TwoFactorPage(bool IsEnabled, bool IsRequired, int CodesLeft);
