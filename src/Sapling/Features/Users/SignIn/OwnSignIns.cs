using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Data.Sessions;
using Sapling.Features.Users.Accounts;
using YesSql;

namespace Sapling.Features.Users.SignIn;

/// <summary>Ends the sign-in of a browser on the server, too.</summary>
public sealed class OwnSignIns(UserManager<IUser> users, ISession session, IClock clock)
{
    public async Task EndAsync(ClaimsPrincipal principal)
    {
        // What is changed at the same moment neither undoes this nor is undone.
        await session.LockNamesAsync();
        if (principal?.FindFirstValue(EndedSignIns.Claim) is not { } id || await users.GetUserAsync(principal) is not User user)
        {
            return;
        }

        user.Alter<EndedSignIns>(nameof(EndedSignIns), ended => ended.Add(id, clock.UtcNow));
        await users.UpdateAsync(user);
    }
}
