using System.Diagnostics;
using ForumOrchard.Search.Querying;
using ForumOrchard.Terms;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Taxonomies.Models;

namespace ForumOrchard.Tests.Search;

/// <summary>Items are found by the current labels of their terms.</summary>
public sealed class SearchTermLabelsTests(ForumSite site) : IClassFixture<ForumSite>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Label_Changed_ItemsAreFoundByTheNewAndNotByTheOld()
    {
        var kind = await LabelAsync("ru");
        await UntilAsync(kind, found: true);
        Assert.Equal(0, await CountAsync("ru", "звездочётство"));
        var english = await Eventually.SeeAsync(() => CountAsync("en", "convention"), count => count > 0, "conventions are found in English", _cancellation);

        await ChangeAsync("ru", "Звездочётство");
        var watch = Stopwatch.StartNew();
        await UntilAsync("звездочётство", found: true);

        // It takes a fraction of a second, but here a whole site runs beside other tests.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));

        // The last of the shipped items may have been indexed only now.
        Assert.InRange(await CountAsync("en", "convention"), english, int.MaxValue);

        await ChangeAsync("ru", "Мореплавание");
        await UntilAsync("мореплавание", found: true);
        await UntilAsync("звездочётство", found: false);
    }

    [Fact]
    public async Task Label_InQuotes_IsFoundAsItIsWritten()
    {
        await ChangeAsync("ru", "Соколиная охота");
        await UntilAsync("\"соколиная охота\"", found: true);

        Assert.Equal(0, await CountAsync("ru", "\"охота соколиная\""));
        Assert.Equal(0, await CountAsync("ru", "\"соколиной охоты\""));
    }

    [Fact]
    public async Task Taxonomy_Unpublished_ItemsAreNotFoundByItsLabels()
    {
        await ChangeAsync("ru", "Бортничество");
        await UntilAsync("бортничество", found: true);

        await WithTaxonomyAsync((content, taxonomy) => content.UnpublishAsync(taxonomy), VersionOptions.Published);
        await UntilAsync("бортничество", found: false);

        await WithTaxonomyAsync((content, taxonomy) => content.PublishAsync(taxonomy), VersionOptions.Latest);
        await UntilAsync("бортничество", found: true);
    }

    /// <summary>The first kind of legal acts is conventions.</summary>
    private Task ChangeAsync(string culture, string label) => WithTaxonomyAsync(async (content, taxonomy) =>
    {
        taxonomy.Alter<TaxonomyPart>(part => part.Terms[0].Alter<LabelsPart>(labels => labels.Labels[culture] = label));
        await content.UpdateAsync(taxonomy);
        await content.PublishAsync(taxonomy);
    },
    VersionOptions.DraftRequired);

    private async Task<string> LabelAsync(string culture)
    {
        var label = "";
        await WithTaxonomyAsync((_, taxonomy) =>
        {
            label = taxonomy.As<TaxonomyPart>()!.Terms[0].As<LabelsPart>()!.Labels[culture];
            return Task.CompletedTask;
        },
        VersionOptions.Published);
        return label;
    }

    private Task WithTaxonomyAsync(Func<IContentManager, ContentItem, Task> work, VersionOptions version) => ShellScope.UsingNewScopeAsync(site.Services, async scope =>
    {
        var content = scope.ServiceProvider.GetRequiredService<IContentManager>();
        await work(content, (await content.GetAsync(TaxonomyIds.LegalActKinds, version))!);
    });

    private async Task UntilAsync(string words, bool found) =>
        await Eventually.SeeAsync(() => CountAsync("ru", words), count => count > 0 == found, $"{words} found: {found}", _cancellation);

    private async Task<int> CountAsync(string culture, string words)
    {
        var total = 0;
        await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
        {
            var result = await scope.ServiceProvider.GetRequiredService<ForumSearch>().FindAsync(new SearchRequest(culture, words) { IsAsTyped = true });
            total = result.IsOfAnyWord ? 0 : result.Total;
        });
        return total;
    }
}
