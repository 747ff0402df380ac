using OrchardCore.DisplayManagement;
using OrchardCore.Users.Models;

namespace Sapling.Features.Users.Admin;

/// <summary>The form of a user, and what else may be done with the account.</summary>
/// <param name="Name">As stored; empty for a new user.</param>
/// <param name="User">The user, with what was typed.</param>
/// <param name="Editor">What the drivers show.</param>
/// <param name="IsSelf">Whether it is one's own account.</param>
/// <param name="MayDelete">Whether who edits it may delete it, too.</param>
/// <param name="CanSend">Whether links for a password are sent to the user.</param>
public sealed record UserPage(string Name, User User, IShape Editor, bool IsSelf, bool MayDelete, bool CanSend);
