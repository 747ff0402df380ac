using System.Net;
using System.Text.Json;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Terms;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Terms;

/// <summary>Terms that become one, as an editor merges them over HTTP.</summary>
public sealed class TermMergeTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private readonly TaxonomySteps _steps = new(site);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Merge_OfATermWithItself_IsRefused()
    {
        var term = await _steps.OpenTermAsync(await _steps.OpenAsync(TaxonomyIds.Topics), "Права ребёнка");
        var form = TaxonomySteps.Form(await _steps.OpenMergeAsync(term));

        var refused = await site.Editor.SendAsync(form, ("into", form.GetAttribute("action")!.Split('/')[^1]));

        Assert.Contains("Выберите термин", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(TaxonomySteps.Entry(await _steps.OpenAsync(TaxonomyIds.Topics), "Права ребёнка"));
    }

    [Fact]
    public async Task Merge_OfATerm_GivesItsItemsTheOtherOneAndKeepsTheirVersions()
    {
        var topic = await _steps.OpenTermAsync(await _steps.OpenAsync(TaxonomyIds.Topics), "Брак и семья");
        var items = topic.QuerySelectorAll("main details li a").Select(link => link.GetAttribute("href")!.Split('/')[^2]).ToList();
        Assert.NotEmpty(items);
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync(items[0], VersionOptions.DraftRequired))!;
            draft.DisplayText = "Черновик";
            await contents.SaveDraftAsync(draft);
        });
        var merge = await _steps.OpenMergeAsync(topic);
        var other = merge.QuerySelectorAll("option").Single(option => option.TextContent == "Права ребёнка").GetAttribute("value")!;
        var form = merge.QuerySelector("form.content-form")!;
        var from = form.GetAttribute("action")!.Split('/')[^1];
        Assert.Contains("Выберите термин", (await site.Editor.SendAsync(form)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);

        var taxonomy = await site.Editor.SendAsync(form, ("into", other));

        Assert.Contains("«Брак и семья» объединён с «Права ребёнка»", taxonomy.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(taxonomy.QuerySelectorAll(".tree-name a"), link => link.TextContent == "Брак и семья");
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            foreach (var id in items)
            {
                foreach (var version in new[] { VersionOptions.Published, VersionOptions.Latest })
                {
                    var json = JsonSerializer.Serialize(await contents.GetAsync(id, version));
                    Assert.Contains(other, json, StringComparison.Ordinal);
                    Assert.DoesNotContain(from, json, StringComparison.Ordinal);
                }

                // A translation has been given the term of its original before its own turn came, and that is a version, too.
                Assert.InRange((await contents.GetAllVersionsAsync(id)).Count(), 2, 3);
            }

            Assert.NotEqual("Черновик", (await contents.GetAsync(items[0]))!.DisplayText);
            Assert.Equal("Черновик", (await contents.GetAsync(items[0], VersionOptions.Latest))!.DisplayText);
        });
        Assert.DoesNotContain("Брак и семья", await _steps.LabelsAsync());
    }

    [Fact]
    public async Task Merge_SentTwiceAtOnce_MeetsNoFault()
    {
        await _steps.AddTermAsync(TaxonomyIds.LegalActKinds, "Наказ", "order");
        var taxonomy = await site.Editor.WriteAsync(await _steps.AddTermAsync(TaxonomyIds.LegalActKinds, "Приказ", "command"), publish: true);
        var term = await _steps.OpenTermAsync(taxonomy, "Наказ");
        var merge = await _steps.OpenMergeAsync(term);
        var into = merge.QuerySelectorAll("option").Single(option => option.TextContent == "Приказ").GetAttribute("value")!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.Editor.PostFormAsync(TaxonomySteps.Form(merge).GetAttribute("action")!, merge.Token(), ("into", into))));

        // Who comes when it is done meets no such term any more.
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, answer.StatusCode.ToString()));
        Assert.DoesNotContain((await _steps.OpenAsync(TaxonomyIds.LegalActKinds)).QuerySelectorAll(".tree-name a"), link => link.TextContent == "Наказ");
    }

    [Fact]
    public async Task Merge_OfACountry_KeepsItsFindings()
    {
        var country = await _steps.OpenTermAsync(await _steps.OpenAsync(TaxonomyIds.Countries), "Монголия");
        var id = country.QuerySelector("main details li a")!.GetAttribute("href")!.Split('/')[^2];
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var dialogue = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            dialogue.Alter<DialoguePart>(part => part.Countries.TermContentItemIds = []);
            await contents.PublishAsync(dialogue);
        });
        var before = await CountriesOfFindingsAsync(id);
        var merge = await _steps.OpenMergeAsync(country);
        var form = TaxonomySteps.Form(merge);
        var (from, into) = (form.GetAttribute("action")!.Split('/')[^1], merge.QuerySelectorAll("option").Single(option => option.TextContent == "Туркменистан").GetAttribute("value")!);
        Assert.Contains(from, before);

        await site.Editor.SendAsync(form, ("into", into));

        Assert.Equal(before.Select(one => one == from ? into : one), await CountriesOfFindingsAsync(id));
    }

    private async Task<IReadOnlyList<string>> CountriesOfFindingsAsync(string dialogueId)
    {
        IReadOnlyList<string> countries = [];
        await site.InScopeAsync(async services => countries = [.. (await services.GetRequiredService<IContentManager>().GetAsync(dialogueId))!.As<DialoguePart>()!.Findings.Select(finding => finding.Country)]);
        return countries;
    }
}
