using ForumOrchard.InterfaceTexts.Texts;
using OrchardCore.Data.Migration;
using YesSql;

namespace ForumOrchard.InterfaceTexts;

/// <summary>Creates the document, so that two processes cannot create two.</summary>
public sealed class Migrations(ISession session) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await session.SaveAsync(new OwnTexts());
        return 1;
    }
}
