using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace ForumOrchard.Terms;

/// <summary>Defines the part used by terms of other modules.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(LabelsPart), part => part
            .Attachable()
            .WithDescription("Gives a term a code for addresses and a name in each language."));

        return 1;
    }
}
