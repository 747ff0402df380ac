using OrchardCore.Data.Migration;
using YesSql;

namespace ForumOrchard.Redirects.Missed;

/// <summary>Makes the document of what was missed: two who made one at a time would make two.</summary>
public sealed class MissedMigrations(ISession session) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await session.SaveAsync(new MissedAddresses());
        return 1;
    }
}
