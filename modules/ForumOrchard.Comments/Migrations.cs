using ForumOrchard.Comments.Indexes;
using ForumOrchard.Comments.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Comments;

/// <summary>Defines the type <c>Comment</c>, the part <c>CommentsPart</c> and the index of comments.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CommentsPart), part => part
            .Attachable()
            .WithDescription("Lets visitors comment on an item.")
            .WithField(nameof(CommentsPart.Open), field => field
                .OfType("BooleanField").WithDisplayName("Comments are open")
                .WithSettings(OpenSettings())));

        await definitions.AlterTypeDefinitionAsync("Comment", type => type
            .DisplayedAs("Comment")
            .Listable()
            .Draftable()
            .Securable()
            .WithPart(nameof(CommentPart)));

        await SchemaBuilder.CreateMapIndexTableAsync<CommentIndex>(table => table
            .IdColumn(nameof(CommentIndex.CommentedItemId))
            .Column<bool>(nameof(CommentIndex.Published))
            .Column<DateTime>(nameof(CommentIndex.CreatedUtc)));

        await SchemaBuilder.AlterIndexTableAsync<CommentIndex>(table => table
            .CreateIndex("IDX_CommentIndex_Item", nameof(CommentIndex.CommentedItemId), nameof(CommentIndex.Published), nameof(CommentIndex.CreatedUtc), "DocumentId"));
        await AddWaitingIndexAsync();

        return 3;
    }

    /// <summary>Comments awaiting moderation are read without loading the published ones.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await AddWaitingIndexAsync();
        return 2;
    }

    /// <summary>Tells editors what closing does.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CommentsPart), part => part.WithField(nameof(CommentsPart.Open), field => field.WithSettings(OpenSettings())));
        return 3;
    }

    private static BooleanFieldSettings OpenSettings() => new()
    {
        DefaultValue = true,
        Hint = "Closed, the page takes no new comments; those that are published stay.",
    };

    private Task AddWaitingIndexAsync() => SchemaBuilder.AlterIndexTableAsync<CommentIndex>(table => table
        .CreateIndex("IDX_CommentIndex_Waiting", nameof(CommentIndex.Published), nameof(CommentIndex.CreatedUtc), "DocumentId"));
}
