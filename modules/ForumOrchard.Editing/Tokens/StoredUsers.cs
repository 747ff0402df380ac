using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Editing.Tokens;

/// <summary>Users.</summary>
public sealed class StoredUsers(IStore store) : StoredState<User>
{
    /// <inheritdoc/>
    public override async Task<User?> FindAsync(string id)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<User, UserIndex>(index => index.UserId == id).FirstOrDefaultAsync();
    }
}
