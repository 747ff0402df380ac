using OrchardCore.Data.Migration;
using YesSql;

namespace ForumOrchard.Translations.Words;

/// <summary>Makes the document of what was compared: two who made one at a time would make two.</summary>
public sealed class WordMigrations(ISession session) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await session.SaveAsync(new ComparedWords());
        return 1;
    }
}
