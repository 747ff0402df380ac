using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Editing.Tokens;

/// <summary>Reads committed users, ignoring changes in the calling unit of work.</summary>
public sealed class StoredUsers(IStore store)
{
    private (string Id, User? User)? _ahead;

    /// <summary>A user; null if there is none.</summary>
    /// <param name="userId">Id of the user.</param>
    public async Task<User?> FindAsync(string userId)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync();
    }

    /// <summary>Reads a user before the request writes; see <see cref="Drivers.ReadAheadFilter"/>.</summary>
    /// <param name="userId">Id of the user.</param>
    public async Task ReadAheadAsync(string userId) => _ahead = (userId, await FindAsync(userId));

    /// <summary>The user as it was before the request wrote, if it was read ahead; otherwise as it is stored now.</summary>
    /// <param name="userId">Id of the user.</param>
    public async Task<User?> FindBeforeAsync(string userId) => _ahead is { } ahead && ahead.Id == userId ? ahead.User : await FindAsync(userId);
}
