namespace Sapling.Features.Users.TwoFactor;

/// <summary>A key for an authenticator app.</summary>
/// <param name="Key">In groups of four letters.</param>
/// <param name="Offer">The same, as only the site reads it.</param>
/// <param name="Address">What the QR code says.</param>
/// <param name="Picture">The QR code, as SVG.</param>
public sealed record AuthenticatorPage(string Key, string Offer, string Address, string Picture);
