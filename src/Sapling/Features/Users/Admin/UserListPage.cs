using OrchardCore.Users.Models;

namespace Sapling.Features.Users.Admin;

/// <summary>One page of the list.</summary>
/// <param name="Entries">By name.</param>
/// <param name="Search">What was looked for; null for all.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Total">Users on all pages.</param>
public sealed record UserListPage(IReadOnlyList<UserListEntry> Entries, string? Search, int Page, int Pages, int Total);

/// <summary>A user in the list.</summary>
/// <param name="User">The user as stored.</param>
/// <param name="IsSelf">Whether this is who looks at the list.</param>
/// <param name="MayEdit">Whether they may edit this user.</param>
public sealed record UserListEntry(User User, bool IsSelf, bool MayEdit);
