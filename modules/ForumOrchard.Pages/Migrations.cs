using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Safety;
using ForumOrchard.Pages.Wishes;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Pages;

/// <summary>Defines the part used by items of other modules, and the table of this one.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(SensitivePart), part => part
            .Attachable()
            .WithDescription("Offers \"Leave this page quickly\" and the hotlines on the item's page.")
            .WithField(nameof(SensitivePart.Sensitive), field => field
                .OfType("BooleanField")
                .WithDisplayName("Sensitive page")
                .WithSettings(new BooleanFieldSettings
                {
                    Label = "Offer to leave this page quickly",
                    Hint = "For pages on violence: a reader may be watched. The page then shows a button that leaves it at once, and the hotlines.",
                })));

        return 3;
    }

    /// <summary>Types of pages that were defined before their titles were required.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await AlterPagesAsync(page => page.WithRequiredTitle());
        return 2;
    }

    /// <summary>Types of pages that were defined before their items could be scheduled.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await AlterPagesAsync(page => page.WithPlans());
        return 3;
    }

    /// <summary>Makes the table of what visitors would like to read in which language.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TranslationWishIndex>(table => table
            .Column<string>(nameof(TranslationWishIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(TranslationWishIndex.Culture), column => column.WithLength(16))
            .Column<int>(nameof(TranslationWishIndex.Count)));
        await SchemaBuilder.AlterIndexTableAsync<TranslationWishIndex>(table => table
            .CreateIndex("IDX_TranslationWishIndex_Set", nameof(TranslationWishIndex.LocalizationSet), nameof(TranslationWishIndex.Culture), "DocumentId"));
        return 4;
    }

    private async Task AlterPagesAsync(Action<ContentTypeDefinitionBuilder> alter)
    {
        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            if (Has("TitlePart") && Has("AutoroutePart") && Has("LocalizationPart"))
            {
                await definitions.AlterTypeDefinitionAsync(type.Name, alter);
            }

            bool Has(string part) => type.Parts.Any(one => one.Name == part);
        }
    }
}
