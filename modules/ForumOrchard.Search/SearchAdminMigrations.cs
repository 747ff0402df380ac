using ForumOrchard.Search.Synonyms;
using ForumOrchard.Search.Unanswered;
using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Sql;

namespace ForumOrchard.Search;

/// <summary>Creates the singleton documents, so that two processes cannot create two, and the index of days.</summary>
public sealed class SearchAdminMigrations(ISession session) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await session.SaveAsync(new SynonymSet());
        await session.SaveAsync(new HeardQueries());
        await SchemaBuilder.CreateMapIndexTableAsync<QueryDayIndex>(table => table
            .Column<int>(nameof(QueryDayIndex.Day))
            .Column<string>(nameof(QueryDayIndex.Culture), column => column.WithLength(20)));
        await SchemaBuilder.AlterIndexTableAsync<QueryDayIndex>(table => table
            .CreateIndex("IDX_QueryDayIndex_Day", nameof(QueryDayIndex.Day), nameof(QueryDayIndex.Culture), "DocumentId"));
        return 1;
    }
}
