using ForumOrchard.Site.Safety;
using ForumOrchard.Site.Terms;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace ForumOrchard.Site;

/// <summary>The parts that items of other modules bear.</summary>
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

        await definitions.AlterPartDefinitionAsync(nameof(LabelsPart), part => part
            .Attachable()
            .WithDescription("Gives a term a code for addresses and a name in each language."));

        return 1;
    }
}
