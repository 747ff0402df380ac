using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Safety;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace ForumOrchard.Pages;

/// <summary>Defines the part used by items of other modules.</summary>
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

        return 2;
    }

    /// <summary>Types of pages that were defined before their titles were required.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            if (Has("TitlePart") && Has("AutoroutePart") && Has("LocalizationPart"))
            {
                await definitions.AlterTypeDefinitionAsync(type.Name, page => page.WithRequiredTitle());
            }

            bool Has(string part) => type.Parts.Any(one => one.Name == part);
        }

        return 2;
    }
}
