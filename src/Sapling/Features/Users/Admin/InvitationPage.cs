namespace Sapling.Features.Users.Admin;

/// <summary>A link for a new password, shown once.</summary>
/// <param name="UserName">Whom it is for.</param>
/// <param name="Link">The address, with the name of the site.</param>
/// <param name="Fault">Why it could not be sent; null if nobody tried.</param>
public sealed record InvitationPage(string UserName, string Link, string? Fault);
