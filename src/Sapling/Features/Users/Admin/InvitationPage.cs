namespace Sapling.Features.Users.Admin;

/// <summary>A link for a new password, shown once.</summary>
/// <param name="UserName">Whom it is for.</param>
/// <param name="Link">The address, with the name of the site.</param>
public sealed record InvitationPage(string UserName, string Link);
