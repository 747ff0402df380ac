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

        await WithoutAddressesAsync();
        return 2;
    }

    /// <summary>Taxonomies had addresses that only their items disabled.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await WithoutAddressesAsync();
        return 2;
    }

    /// <summary>
    /// Taxonomies have no page here. Orchard Core defines them with an address; an item may disable its own, but the form of a taxonomy enables it again,
    /// and the page of a taxonomy in no language would stand in the sitemap.
    /// </summary>
    private Task WithoutAddressesAsync() => definitions.AlterTypeDefinitionAsync("Taxonomy", type => type.RemovePart("AutoroutePart"));
}
