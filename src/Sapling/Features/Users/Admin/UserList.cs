using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Features.Users.Admin;

/// <summary>Reads the list of users.</summary>
public sealed class UserList(ISession session, ILookupNormalizer normalizer, UserAccess access)
{
    public const int PageSize = 50;

    /// <param name="actor">Who looks at the list.</param>
    /// <param name="search">Part of a name or of an e-mail address, in any case; null for all.</param>
    /// <param name="page">From 1; a number beyond the end selects the last page.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<UserListPage> ReadAsync(ClaimsPrincipal actor, string? search, int page, CancellationToken cancellationToken)
    {
        search = search?.Trim() is { Length: > 0 } text ? text : null;
        var part = normalizer.NormalizeName(search) ?? "";
        var query = (part.Length == 0
                ? session.Query<User, UserIndex>()
                : session.Query<User, UserIndex>(index => index.NormalizedUserName.Contains(part) || index.NormalizedEmail!.Contains(part)))
            .OrderBy(index => index.NormalizedUserName);
        var total = await query.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);

        var entries = new List<UserListEntry>();
        foreach (var user in await query.Skip((page - 1) * PageSize).Take(PageSize).ListAsync(cancellationToken))
        {
            entries.Add(new UserListEntry(user, UserAccess.IsSelf(actor, user), await access.MayAsync(actor, CommonPermissions.EditUsers, user)));
        }

        return new UserListPage(entries, search, page, pages, total);
    }
}
