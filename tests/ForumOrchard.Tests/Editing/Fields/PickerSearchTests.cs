using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>Chooses of more items than a form lists: 150 texts in two languages each.</summary>
public sealed class PickerSearchTests(SharedSite site)
{
    private const int Sets = 150;

    private static readonly SemaphoreSlim _gate = new(1);
    private static bool _isCreated;

    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Search_PageAfterPage_ReachesEveryItemOnceAndTellsItsTypeAndLanguage()
    {
        var items = await WalkAsync("SearchContentItems", "Several", "");

        Assert.Equal(2 * Sets, items.Select(item => (string?)item["id"]).Distinct().Count());
        Assert.Equal(2 * Sets, items.Count);
        Assert.Equal(Sets, items.Count(item => (string?)item["note"] == "Many Sample · русский · черновик" && (string?)item["lang"] == "ru"));
        Assert.Equal(Sets, items.Count(item => (string?)item["note"] == "Many Sample · English · черновик" && (string?)item["lang"] == "en"));
    }

    [Fact]
    public async Task Search_OfSets_ReachesEachOnceInTheEditorsLanguage()
    {
        var sets = await WalkAsync("SearchLocalizationSets", "Sets", "");

        Assert.Equal(Enumerable.Range(1, Sets).Select(number => $"Доклад {number:000}"), sets.Select(set => (string?)set["label"]));
        Assert.Equal(Sets, sets.Select(set => (string?)set["id"]).Distinct().Count());
        Assert.Equal("Report 017", (string?)Assert.Single(await WalkAsync("SearchLocalizationSets", "Sets", "report 017"))["label"]);
    }

    [Theory]
    [InlineData("доклад 017", "Доклад 017")]
    [InlineData("017 ДОКЛ", "Доклад 017")]
    [InlineData("report 149", "Report 149")]
    [InlineData("доклад 017 док окл лад д о к л а 0 1 7", "Доклад 017")]
    public async Task Search_OfWordsInAnyCaseAndOrder_FindsTheTitle(string text, string title) =>
        Assert.Equal(title, (string?)Assert.Single(await WalkAsync("SearchContentItems", "One", text))["label"]);

    [Theory]
    [InlineData("Moderator", "SearchContentItems", "One", HttpStatusCode.Forbidden)]
    [InlineData("Editor", "SearchContentItems", "One", HttpStatusCode.OK)]
    [InlineData("Editor", "SearchContentItems", "Sets", HttpStatusCode.NotFound)]
    [InlineData("Editor", "SearchLocalizationSets", "One", HttpStatusCode.NotFound)]
    [InlineData("Editor", "SearchContentItems", "Text", HttpStatusCode.NotFound)]
    public async Task Search_ByARole_AnswersOnlyThoseWhoMayEditTheFieldsItems(string role, string action, string field, HttpStatusCode expected)
    {
        await CreateAsync();
        using var user = await site.SignInAsAsync(role);
        using var answer = await user.GetAsync(Address(action, field, "", 0), TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Search_ForVisitors_AsksToSignIn()
    {
        using var answer = await site.Client.GetAsync(Address("SearchContentItems", "One", "", 0), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Form_OfMany_ListsWhatIsChosenAlone()
    {
        var ids = await IdsAsync("Доклад 003", "Report 002");
        var form = await _sample.OpenAsync(item => item.Alter<ContentPart>(FieldSample.Type, part => part.Alter<ContentPickerField>("Several", field => field.ContentItemIds = ids)));

        Assert.Equal(ids, form.QuerySelectorAll("#FieldSample_Several_ContentItemIds [type=checkbox]:checked").Select(box => box.GetAttribute("value")));
        Assert.Equal(2, form.QuerySelectorAll("#FieldSample_Several_ContentItemIds .field-choices [type=checkbox]").Length);
        Assert.Equal("Доклад 003 Many Sample · русский · черновик", form.QuerySelector("#FieldSample_Several_ContentItemIds label")!.TextContent.Trim());
        Assert.Equal("/Admin/ContentFields/SearchContentItems?part=FieldSample&field=Several", form.GetElementById("FieldSample_Several_Search")!.GetAttribute("data-combobox"));
    }

    [Fact]
    public async Task Post_OfWordsWithoutScript_AddsWhatTheyMeanToWhatIsChosen()
    {
        var ids = await IdsAsync("Доклад 003", "Report 002");

        var several = await _sample.PostAsync(_ => { }, [("Several.ContentItemIds", ids[0]), ("Several.Search", "report 002")]);
        var one = await _sample.PostAsync(_ => { }, [("One.ContentItemIds", ids[0]), ("One.Search", " Report 002 ")]);

        Assert.Equal(ids, several.Field<ContentPickerField>("Several").ContentItemIds);
        Assert.Equal([ids[1]], one.Field<ContentPickerField>("One").ContentItemIds);
        Assert.Equal("", ((IHtmlInputElement)one.Form.GetElementById("FieldSample_One_Search")!).Value);
        Assert.Equal(ids[1], one.Form.QuerySelector("#FieldSample_One_ContentItemIds [type=radio]:checked")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("доклад 01", 12, "«доклад 01» есть в нескольких названиях. Выберите нужное.")]
    [InlineData("доклад", 20, "Названий, в которых есть «доклад»: 150. Выберите одно из первых или введите больше слов.")]
    [InlineData("zzz", 0, "Ни в одном названии нет «zzz». Проверьте, нет ли опечатки, или введите меньше слов.")]
    public async Task Post_OfWordsThatAreNotClear_IsRefusedWithWhatMatchesAndKeepsThem(string text, int offered, string message)
    {
        await CreateAsync();
        var posted = await _sample.PostAsync(_ => { }, [("Several.ContentItemIds", ""), ("Several.Search", text)]);

        Assert.Equal(message, posted.Fault("Several.ContentItemIds"));
        Assert.Equal(offered, posted.Form.QuerySelectorAll("#FieldSample_Several_ContentItemIds .field-choices [type=checkbox]:not(:checked)").Length);
        Assert.Equal(text, ((IHtmlInputElement)posted.Form.GetElementById("FieldSample_Several_Search")!).Value);

        // What was offered can be chosen, while its words still stand in the form.
        var ids = await IdsAsync("Доклад 011");
        var chosen = await _sample.PostAsync(_ => { }, [("Several.ContentItemIds", ids[0]), ("Several.Search", text), ("Several.Sought", text)]);
        Assert.Equal(ids, chosen.Field<ContentPickerField>("Several").ContentItemIds);
    }

    [Fact]
    public async Task Post_OfAnItemOfAnotherType_IsRefused()
    {
        await CreateAsync();
        var program = (await _sample.OpenNewAsync()).QuerySelectorAll("#FieldSample_Item_ContentItemIds option")[1].GetAttribute("value");

        var posted = await _sample.PostAsync(_ => { }, [("One.ContentItemIds", program)]);

        Assert.StartsWith("Выберите из списка", posted.Fault("One.ContentItemIds"), StringComparison.Ordinal);
        Assert.Empty(posted.Field<ContentPickerField>("One").ContentItemIds);
    }

    private async Task<List<JsonNode>> WalkAsync(string action, string field, string text)
    {
        await CreateAsync();
        using var editor = await site.SignInAsync("ru");
        var all = new List<JsonNode>();
        for (int? from = 0; from is { } start;)
        {
            var page = JsonNode.Parse(await editor.GetStringAsync(Address(action, field, text, start), TestContext.Current.CancellationToken))!;
            all.AddRange(page["items"]!.AsArray().OfType<JsonNode>());
            from = (int?)page["next"];
            Assert.True(from is null || from == all.Count);
        }

        return all;
    }

    private async Task<string[]> IdsAsync(params string[] titles)
    {
        var ids = new List<string>();
        foreach (var title in titles)
        {
            ids.Add((string)Assert.Single(await WalkAsync("SearchContentItems", "One", title))["id"]!);
        }

        return [.. ids];
    }

    private static Uri Address(string action, string field, string text, int from) =>
        new($"/Admin/ContentFields/{action}?part=FieldSample&field={field}&query={Uri.EscapeDataString(text)}&from={from}", UriKind.Relative);

    private async Task CreateAsync()
    {
        await _sample.OpenNewAsync();
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!_isCreated)
            {
                await site.InScopeAsync(async services =>
                {
                    await services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(FieldSample.Many, type => type.Versionable().WithPart(nameof(LocalizationPart)));
                    var contents = services.GetRequiredService<IContentManager>();
                    ContentItem? last = null;
                    for (var number = 1; number <= Sets; number++)
                    {
                        foreach (var (culture, title) in new[] { ("ru", $"Доклад {number:000}"), ("en", $"Report {number:000}") })
                        {
                            var item = await contents.NewAsync(FieldSample.Many);
                            item.DisplayText = title;
                            item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, $"many{number:0000}"));
                            await contents.CreateAsync(item, VersionOptions.Draft);
                            last = item;
                        }
                    }

                    // Another version of an item is no other item.
                    await contents.PublishAsync(last!);
                    await contents.SaveDraftAsync((await contents.GetAsync(last!.ContentItemId, VersionOptions.DraftRequired))!);
                });
                _isCreated = true;
            }
        }
        finally
        {
            _gate.Release();
        }
    }
}
