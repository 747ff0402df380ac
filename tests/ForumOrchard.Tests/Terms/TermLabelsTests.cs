using ForumOrchard.Terms;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace ForumOrchard.Tests.Terms;

/// <summary>Labels that all requests share are those of the stored taxonomy.</summary>
public sealed class TermLabelsTests(SharedSite site)
{
    private const string Label = "Летопись";

    [Fact]
    public async Task GetAsync_InAUnitOfWorkThatReadTheTaxonomyBefore_GivesTheNewLabelToAll()
    {
        var old = "";
        try
        {
            await site.InScopeAsync(async services =>
            {
                var taxonomy = await services.GetRequiredService<IContentManager>().GetAsync(TaxonomyIds.PublicationKinds, VersionOptions.Published);
                old = taxonomy!.As<TaxonomyPart>()!.Terms[0].As<LabelsPart>()!.Labels["ru"];

                await ChangeAsync(Label);

                Assert.Equal(Label, await LabelAsync(services));
            });
            await site.InScopeAsync(async services => Assert.Equal(Label, await LabelAsync(services)));
        }
        finally
        {
            await ChangeAsync(old);
        }
    }

    private static async Task<string> LabelAsync(IServiceProvider services) =>
        (await services.GetRequiredService<ITermLabels>().GetAsync("publication-kinds")).All[0].Labels["ru"];

    private Task ChangeAsync(string label) => site.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var taxonomy = (await contents.GetAsync(TaxonomyIds.PublicationKinds, VersionOptions.DraftRequired))!;
        taxonomy.Alter<TaxonomyPart>(part => part.Terms[0].Alter<LabelsPart>(labels => labels.Labels["ru"] = label));
        await contents.UpdateAsync(taxonomy);
        await contents.PublishAsync(taxonomy);
    });
}
