using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace ForumOrchard.Tests.Terms;

public sealed class ShippedTaxonomiesTests(SharedSite site)
{
    /// <summary>Orchard Core's editor of a taxonomy fails if the type of its terms is not defined.</summary>
    [Fact]
    public Task Taxonomy_Always_HasTermsOfADefinedType() => site.InScopeAsync(async services =>
    {
        var taxonomies = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Taxonomy" && index.Published).ListAsync();
        var definitions = services.GetRequiredService<IContentDefinitionManager>();

        Assert.NotEmpty(taxonomies);
        foreach (var taxonomy in taxonomies)
        {
            Assert.True(taxonomy.TryGet<TaxonomyPart>(out var part));
            Assert.NotNull(await definitions.GetTypeDefinitionAsync(part.TermContentType!));
        }
    });

    /// <summary>Orchard Core's form of a taxonomy enables an address that the item has disabled: only a type without addresses keeps the page away.</summary>
    [Fact]
    public Task Taxonomy_PublishedByAnEditor_HasNoAddress() => site.InScopeAsync(async services =>
    {
        var type = await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Taxonomy");

        Assert.DoesNotContain(type!.Parts, part => part.PartDefinition.Name == "AutoroutePart");
        Assert.Contains(type.Parts, part => part.PartDefinition.Name == "AliasPart");
    });
}
