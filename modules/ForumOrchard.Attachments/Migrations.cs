using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Storage;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Attachments;

/// <summary>Defines the search text for items with files, and the tables of files and their texts.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AttachedTextPart), part => part
            .Attachable()
            .WithDescription("Holds what is to be found of an item's files where they hold no text themselves.")
            .WithField(nameof(AttachedTextPart.SearchableText), field => field
                .OfType("TextField").WithDisplayName("Text for search").WithEditor("TextArea")
                .WithSettings(new TextFieldSettings { Hint = "For files without text of their own, such as scans. It is searched, and never shown." })));
        await SchemaBuilder.CreateMapIndexTableAsync<AttachedTextIndex>(table => table
            .Column<string>(nameof(AttachedTextIndex.Path), column => column.WithLength(AttachedFiles.LongestPath))
            .Column<bool>(nameof(AttachedTextIndex.IsRead))
            .Column<int>(nameof(AttachedTextIndex.Problem))
            .Column<int>(nameof(AttachedTextIndex.Pages))
            .Column<string>(nameof(AttachedTextIndex.FaultyPages), column => column.WithLength(255)));
        await AddFileStateAsync();
        await SchemaBuilder.AlterIndexTableAsync<AttachedTextIndex>(table =>
        {
            table.CreateIndex("IDX_AttachedTextIndex_Path", nameof(AttachedTextIndex.Path), "DocumentId");
            table.CreateIndex("IDX_AttachedTextIndex_State", nameof(AttachedTextIndex.IsRead), nameof(AttachedTextIndex.Problem), "DocumentId");
        });

        await SchemaBuilder.CreateMapIndexTableAsync<AttachedFileIndex>(table => table
            .Column<string>(nameof(AttachedFileIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(AttachedFileIndex.Path), column => column.WithLength(AttachedFiles.LongestPath)));
        await SchemaBuilder.AlterIndexTableAsync<AttachedFileIndex>(table => table
            .CreateIndex("IDX_AttachedFileIndex_Path", nameof(AttachedFileIndex.Path), "DocumentId"));
        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await AddFileStateAsync();
        return 2;
    }

    /// <summary>Unknown for texts stored earlier: the next check compares their files with the texts once.</summary>
    private Task AddFileStateAsync() => SchemaBuilder.AlterIndexTableAsync<AttachedTextIndex>(table =>
    {
        table.AddColumn<long>(nameof(AttachedTextIndex.Length), column => column.WithDefault(0L));
        table.AddColumn<long>(nameof(AttachedTextIndex.LastModifiedTicks), column => column.WithDefault(0L));
    });
}
