using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Tests.Editing.Fields;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.ContentManagement.Routing;
using YesSql;

namespace ForumOrchard.Tests.LegalActs;

/// <summary>The editor of an act's relations: rows of a kind and another act, which is found by what is typed.</summary>
public sealed class RelationsEditorTests(SharedSite site)
{
    private const string Own = "relationseditorown0000000";

    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Form_OfAnAct_NamesItsActsInTheEditorsLanguageAndHasAnEmptyRow()
    {
        var (law, _) = await SetAsync("law-on-equal-rights-and-opportunities-2008");

        var form = await _sample.OpenAsync(item => Store(item, ("amends", law), ("cites", law), ("repeals", "nowhere")), "LegalAct");

        Assert.Equal("Связи с другими актами", form.QuerySelector("[data-relations] legend")!.TextContent);
        Assert.StartsWith("№\u00a0184 · Закон «О государственных гарантиях", Value(form, 0, "Act"), StringComparison.Ordinal);
        Assert.EndsWith(" · 2008", Value(form, 0, "Act"), StringComparison.Ordinal);
        Assert.Equal(("amends", "Изменяет"), Kind(form, 0));
        Assert.Equal(("cites", "cites"), Kind(form, 1));
        Assert.Equal("Такого акта больше нет: nowhere", Value(form, 2, "Act"));
        Assert.Equal(("", ""), (Kind(form, 3).Code, Value(form, 3, "Act")));
        Assert.Equal(4, form.QuerySelectorAll("[data-relation]").Length);
    }

    [Theory]
    [InlineData("184", "law-on-equal-rights-and-opportunities-2008")]
    [InlineData("19", "criminal-code-2017")]
    [InlineData(" закон  № 184 ", "law-on-equal-rights-and-opportunities-2008")]
    [InlineData("Law No. 184", "law-on-equal-rights-and-opportunities-2008")]
    [InlineData("A/RES/54/4", "cedaw-optional-protocol")]
    [InlineData("равных прав возможностей 2008", "law-on-equal-rights-and-opportunities-2008")]
    [InlineData("конституция", "constitution-of-the-kyrgyz-republic")]
    public async Task Post_OfANumberOrTitle_StoresTheSetOfTheAct(string typed, string act)
    {
        var posted = await PostAsync([], ("implements", typed, ""));

        Assert.Empty(Faults(posted));
        Assert.Equal([("implements", (await SetAsync(act)).Set)], Stored(posted));
    }

    [Fact]
    public async Task Post_OfEveryActByItsLabel_FindsIt()
    {
        await site.InScopeAsync(async services =>
        {
            var finder = services.GetRequiredService<ForumOrchard.LegalActs.Services.ActFinder>();
            var all = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == "LegalAct" && index.Published).ListAsync()).ToList();
            Assert.NotEmpty(all);
            var acts = await finder.NameAsync([.. all.Select(act => act.As<LocalizationPart>()!.LocalizationSet!)]);
            foreach (var act in acts.Values)
            {
                var found = await finder.FindAsync(act.Label, null);
                Assert.Contains(act.LocalizationSet, found.Acts.Select(one => one.LocalizationSet));

                // Other tests may have added acts of one name.
                Assert.True(found.Exact == null ? found.Acts.Count(one => one.Label == act.Label) > 1 : found.Exact.LocalizationSet == act.LocalizationSet, act.Label);
            }
        });
    }

    [Fact]
    public async Task Post_OfSeveralMeanings_IsRefusedWithCandidatesAndKeepsWhatWasTyped()
    {
        var posted = await PostAsync([("amends", "nowhere")], ("amends", "уголовный кодекс", ""));

        Assert.Equal("Подходит несколько актов: «уголовный кодекс». Выберите нужный.", posted.Fault("Rows[0].Act"));
        Assert.Equal(("уголовный кодекс", "amends"), (Value(posted.Form, 0, "Act"), Kind(posted.Form, 0).Code));
        Assert.Equal([("amends", "nowhere")], Stored(posted));
        var candidates = posted.Form.QuerySelectorAll<IHtmlInputElement>("[name='LegalActPart.Rows[0].Choice']").ToList();
        Assert.True(candidates.Count > 2);
        Assert.Equal("", candidates.Single(radio => radio.IsChecked).Value);

        var (code, _) = await SetAsync("criminal-code-2017");
        Assert.Contains(code, candidates.Select(radio => radio.Value));
        var chosen = await _sample.PostAsync(item => Store(item), Row(0, "amends", "уголовный кодекс", "", ("Choice", code)), "LegalAct");
        Assert.Equal([("amends", code)], Stored(chosen));
    }

    [Fact]
    public async Task Post_OfWhatNoActHas_SaysSoAndStoresNothing()
    {
        var posted = await PostAsync([("amends", "nowhere")], ("amends", "абракадабра 99", ""));

        Assert.StartsWith("Ни в номере, ни в названии других актов нет «абракадабра 99»", posted.Fault("Rows[0].Act"), StringComparison.Ordinal);
        Assert.Equal("абракадабра 99", Value(posted.Form, 0, "Act"));
        Assert.Equal("true", posted.Form.QuerySelector("[name='LegalActPart.Rows[0].Act']")!.GetAttribute("aria-invalid"));
        Assert.Equal([("amends", "nowhere")], Stored(posted));
    }

    [Fact]
    public async Task Post_OfMoreThanFit_SaysThatThereAreMore() =>
        Assert.StartsWith("Подходит больше 10 актов", (await PostAsync([], ("amends", "о", ""))).Fault("Rows[0].Act"), StringComparison.Ordinal);

    [Theory]
    [InlineData("cites", "184", "Kind", "Выберите, как этот акт связан")]
    [InlineData("", "184", "Kind", "Выберите, как этот акт связан")]
    [InlineData("amends", "", "Act", "Какой акт?")]
    [InlineData("amends", "!?%_", "Act", "Ни в номере, ни в названии")]
    public async Task Post_OfHalfARow_IsRefusedAtItsInput(string kind, string act, string field, string message) =>
        Assert.StartsWith(message, (await PostAsync([], (kind, act, ""))).Fault("Rows[0]." + field), StringComparison.Ordinal);

    [Fact]
    public async Task Post_OfHostileIds_IsRefused()
    {
        var program = string.Empty;
        await site.InScopeAsync(async services => program = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Program" && index.Published).FirstOrDefaultAsync())!.As<LocalizationPart>()!.LocalizationSet!);

        Assert.StartsWith("Такого акта больше нет", (await PostAsync([], ("amends", "X", program))).Fault("Rows[0].Act"), StringComparison.Ordinal);
        Assert.StartsWith("Такого акта больше нет", (await PostAsync([], ("amends", "X", "' or 1=1 --"))).Fault("Rows[0].Act"), StringComparison.Ordinal);
        var self = await _sample.PostAsync(
            item =>
            {
                Store(item);
                item.Alter<LocalizationPart>(part => part.LocalizationSet = Own);
            },
            Row(0, "amends", "X", Own),
            "LegalAct");
        Assert.Equal("Акт не может быть связан сам с собой.", self.Fault("Rows[0].Act"));
        Assert.Empty(Stored(self));
    }

    [Fact]
    public async Task Post_OfARelationTwice_IsRefusedAtTheSecond()
    {
        var posted = await PostAsync([], ("amends", "184", ""), ("repeals", "184", ""), ("amends", "закон 184", ""));

        Assert.Null(posted.Form.QuerySelector("[data-valmsg-for='LegalActPart.Rows[1].Act'].field-validation-error"));
        Assert.StartsWith("Эта связь уже есть выше", posted.Fault("Rows[2].Act"), StringComparison.Ordinal);
        Assert.Empty(Stored(posted));
    }

    [Fact]
    public async Task Post_OfWhatIsStored_ChangesNothing_EvenIfTheActIsGoneOrTheKindIsUnknown()
    {
        (string, string)[] before = [("repeals", "nowhere"), ("cites", (await SetAsync("cedaw")).Set)];

        var posted = await PostAsync(before, ("repeals", "X", "nowhere"), ("cites", "X", before[1].Item2), ("", "", ""));

        Assert.Empty(Faults(posted));
        Assert.Equal(before, Stored(posted));
    }

    [Fact]
    public async Task Post_OfARowToRemove_RemovesItAlone()
    {
        var posted = await _sample.PostAsync(
            item => Store(item, ("repeals", "nowhere"), ("amends", "nowhere")), [.. Row(0, "repeals", "X", "nowhere", ("Remove", "true")), .. Row(1, "amends", "X", "nowhere")], "LegalAct");

        Assert.Equal([("amends", "nowhere")], Stored(posted));
    }

    [Fact]
    public async Task Post_OfAFormWithoutTheEditor_LosesNothing() =>
        Assert.Equal([("amends", "nowhere")], Stored(await _sample.PostAsync(item => Store(item, ("amends", "nowhere")), [("Number.Text", "7")], "LegalAct")));

    [Fact]
    public async Task Form_OfAnActThatOthersName_LinksThemAndTellsVersionsApart()
    {
        using var editor = await site.SignInAsync("ru");
        var (_, id) = await SetAsync("criminal-code-1997");

        var form = await editor.OpenAsync($"/Admin/Contents/ContentItems/{id}/Edit");

        var names = form.QuerySelectorAll("[data-relations] dl > *").Select(element => element.TextContent.Trim()).ToList();
        Assert.Equal(["Изменён", "Заменён актом"], names.Where(name => !name.StartsWith('№')));
        Assert.StartsWith("№\u00a019 · Уголовный кодекс", names[^1], StringComparison.Ordinal);
        var link = form.QuerySelector("[data-relations] dd a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Null(form.QuerySelector(".alert-warning"));
    }

    [Fact]
    public async Task Form_OfAVersionWithOtherRelations_SaysSo()
    {
        var (set, _) = await SetAsync("criminal-code-1997");
        var form = await _sample.OpenAsync(
            item =>
            {
                Store(item, ("repeals", "nowhere"));
                item.Alter<LocalizationPart>(part => (part.LocalizationSet, part.Culture) = (set, "ru"));
            },
            "LegalAct");

        Assert.Contains("Версия на другом языке (English) имеет другие связи", form.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_ForAnEditor_AnswersInTheEditorsLanguageAndSaysIfThereAreMore()
    {
        using var editor = await site.SignInAsync("ru");
        var (law, _) = await SetAsync("law-on-equal-rights-and-opportunities-2008");

        var one = JsonNode.Parse(await editor.GetStringAsync(Find("закон № 184"), TestContext.Current.CancellationToken))!;
        Assert.Equal(law, (string?)one["items"]![0]!["id"]);
        Assert.StartsWith("№\u00a0184", (string?)one["items"]![0]!["label"], StringComparison.Ordinal);
        Assert.Contains("русский", (string?)one["items"]![0]!["note"], StringComparison.Ordinal);
        Assert.Empty(JsonNode.Parse(await editor.GetStringAsync(Find("закон № 184", law), TestContext.Current.CancellationToken))!["items"]!.AsArray());

        var many = JsonNode.Parse(await editor.GetStringAsync(Find("о"), TestContext.Current.CancellationToken))!;
        Assert.Equal(10, many["items"]!.AsArray().Count);
        Assert.Equal("Показаны первые 10 актов. Введите ещё слова, чтобы найти остальные.", (string?)many["status"]);
        Assert.Equal("Таких актов нет.", (string?)JsonNode.Parse(await editor.GetStringAsync(Find("абракадабра"), TestContext.Current.CancellationToken))!["status"]);
    }

    [Theory]
    [InlineData("Moderator", HttpStatusCode.Forbidden)]
    [InlineData("Editor", HttpStatusCode.OK)]
    public async Task Find_ByARole_AnswersOnlyThoseWhoMayEdit(string role, HttpStatusCode expected)
    {
        using var user = await site.SignInAsAsync(role);
        using var answer = await user.GetAsync(Find("закон"), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Find_ForVisitors_AsksToSignIn()
    {
        using var answer = await site.Client.GetAsync(Find("закон"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/login", answer.Headers.Location!.PathAndQuery, StringComparison.OrdinalIgnoreCase);
    }

    private static Uri Find(string text, string? except = null) => new($"/Admin/LegalActs/Find?query={Uri.EscapeDataString(text)}&except={except}", UriKind.Relative);

    private Task<FieldSample.Posted> PostAsync((string, string)[] before, params (string Kind, string Act, string Set)[] rows) =>
        _sample.PostAsync(item => Store(item, before), [.. rows.SelectMany((row, i) => Row(i, row.Kind, row.Act, row.Set))], "LegalAct");

    /// <summary>A row of the form. An act that was chosen still shows the text that it was chosen with.</summary>
    private static (string, StringValues)[] Row(int number, string kind, string act, string set, params (string Name, string Value)[] others) =>
    [
        .. new[] { ("Kind", kind), ("Act", act), ("Shown", set.Length > 0 ? act : ""), ("LocalizationSet", set) }.Concat(others)
            .Select(field => ($"Rows[{number}].{field.Item1}", new StringValues(field.Item2))),
    ];

    private static void Store(ContentItem item, params (string Kind, string Set)[] relations)
    {
        item.Alter<LocalizationPart>(part => (part.LocalizationSet, part.Culture) = (Guid.NewGuid().ToString("N")[..26], "ru"));
        item.Alter<LegalActPart>(part => part.Relations = [.. relations.Select(relation => new LegalActRelation { Kind = relation.Kind, LocalizationSet = relation.Set })]);
    }

    private static IEnumerable<string> Faults(FieldSample.Posted posted) => posted.Errors.Where(error => error.StartsWith("LegalActPart.Rows", StringComparison.Ordinal));

    private static IEnumerable<(string, string)> Stored(FieldSample.Posted posted) => posted.Item.As<LegalActPart>()!.Relations.Select(relation => (relation.Kind, relation.LocalizationSet));

    private static string Value(IDocument form, int row, string field) => form.QuerySelector<IHtmlInputElement>($"[name='LegalActPart.Rows[{row}].{field}']")!.Value;

    private static (string Code, string Name) Kind(IDocument form, int row)
    {
        var select = form.QuerySelector<IHtmlSelectElement>($"[name='LegalActPart.Rows[{row}].Kind']")!;
        return (select.Value ?? "", select.SelectedOptions[0].TextContent);
    }

    /// <summary>The localization set of a shipped act, and the id of its Russian version.</summary>
    private async Task<(string Set, string Id)> SetAsync(string act)
    {
        (string, string) found = default;
        await site.InScopeAsync(async services =>
        {
            var (_, entry) = await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync($"/ru/laws/{act}");
            var item = (await services.GetRequiredService<IContentManager>().GetAsync(entry!.ContentItemId))!;
            found = (item.As<LocalizationPart>()!.LocalizationSet!, item.ContentItemId);
        });
        return found;
    }
}
