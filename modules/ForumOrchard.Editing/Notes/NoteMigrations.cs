using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Editing.Notes;

/// <summary>The tables of notes.</summary>
public sealed class NoteMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<NoteIndex>(table => table
            .Column<string>(nameof(NoteIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(NoteIndex.ThreadId), column => column.WithLength(32)));
        await SchemaBuilder.AlterIndexTableAsync<NoteIndex>(table =>
        {
            table.CreateIndex("IDX_NoteIndex_Item", nameof(NoteIndex.ContentItemId), "DocumentId");
            table.CreateIndex("IDX_NoteIndex_Thread", nameof(NoteIndex.ThreadId), "DocumentId");
        });
        await SchemaBuilder.CreateMapIndexTableAsync<MentionIndex>(table => table
            .Column<string>(nameof(MentionIndex.UserId), column => column.WithLength(26))
            .Column<string>(nameof(MentionIndex.ThreadId), column => column.WithLength(32)));
        await SchemaBuilder.AlterIndexTableAsync<MentionIndex>(table => table.CreateIndex("IDX_MentionIndex_User", nameof(MentionIndex.UserId), "DocumentId"));
        return 1;
    }
}
