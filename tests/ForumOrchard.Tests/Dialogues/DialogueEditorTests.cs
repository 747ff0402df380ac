using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Terms;
using ForumOrchard.Tests.Editing.Fields;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace ForumOrchard.Tests.Dialogues;

/// <summary>The editor of a dialogue's sessions: each has a table with a row per country, a column per kind, and a line per finding.</summary>
public sealed class DialogueEditorTests(SharedSite site)
{
    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Form_OfADialogue_HasATablePerSessionWithAFieldPerCountryAndKind()
    {
        var (kz, kg) = await CountriesAsync();

        var form = await _sample.OpenAsync(item => Store(item, [("s1", "Первая"), ("s2", "Вторая")], [(kz, "s1", "barrier", "a"), (kz, "s1", "barrier", "b"), (kg, "s2", "experience", "c & <d>")]), "Dialogue");

        Assert.Equal("Сессии и выводы", form.QuerySelector("[data-findings] > legend")!.TextContent);
        Assert.Equal(["Первая", "Вторая", ""], Enumerable.Range(0, 3).Select(i => Value(form, i, "Title")));
        Assert.Equal(["Страна", "Опыт", "Препятствия", "Рекомендации"], form.QuerySelector("table.findings thead")!.QuerySelectorAll("th").Select(th => th.TextContent));
        Assert.Equal(["Казахстан", "Кыргызстан"], form.QuerySelector("table.findings")!.QuerySelectorAll("tbody th").Select(th => th.TextContent).Take(2));
        Assert.Equal("a\n\nb", Cell(form, 0, "barrier", kz).Value);
        Assert.Equal("c & <d>", Cell(form, 1, "experience", kg).Value);
        Assert.Equal("Казахстан: Препятствия", form.QuerySelector($"label[for='{Cell(form, 0, "barrier", kz).Id}']")!.TextContent);
        Assert.Equal(3 * 18, form.QuerySelectorAll("table.findings textarea").Length);
    }

    [Fact]
    public async Task Post_OfTables_StoresAFindingALineWhereTheOldOnesStood()
    {
        var (kz, kg) = await CountriesAsync();

        var posted = await _sample.PostAsync(
            item => Store(item, [("s1", "Первая")], [(kz, "s1", "barrier", "a"), (kg, "s1", "barrier", "b")]),
            [.. Session(0, "s1", "Первая!", ("barrier", kz, "c\r\n\r\n d \r\n"), ("experience", kg, "e"))],
            "Dialogue");

        Assert.Equal([("s1", "Первая!")], Sessions(posted));
        Assert.Equal([(kz, "s1", "barrier", "c"), (kz, "s1", "barrier", "d"), (kg, "s1", "barrier", "b"), (kg, "s1", "experience", "e")], Findings(posted));
    }

    [Fact]
    public async Task Post_OfWhatIsShown_ChangesNothing_NotEvenAFindingOfTwoLines()
    {
        var (kz, kg) = await CountriesAsync();
        (string, string, string, string)[] before = [(kg, "s1", "barrier", "one\ntwo"), ("atlantis", "s1", "barrier", "lost"), (kz, "gone", "barrier", "orphan"), (kz, "s1", "dream", "odd"), (kz, "s1", "barrier", "b")];

        var posted = await _sample.PostAsync(
            item => Store(item, [("s1", "Первая")], before),
            [.. Session(0, "s1", "Первая", ("barrier", kg, "one\r\ntwo"), ("barrier", kz, "b")), .. Loose(0, "atlantis", "s1", "barrier", "lost", false)],
            "Dialogue");

        Assert.Equal(before, Findings(posted));
    }

    [Fact]
    public async Task Form_OfFindingsWithoutAPlace_ListsThemAndOnlyAnEditorRemovesThem()
    {
        var (kz, _) = await CountriesAsync();
        void Stored(ContentItem item) => Store(item, [("s1", "Первая")], [("atlantis", "s1", "barrier", "lost"), (kz, "gone", "barrier", "orphan"), (kz, "s1", "dream", "odd"), (kz, "s1", "barrier", "b")]);

        var form = await _sample.OpenAsync(Stored, "Dialogue");
        Assert.Equal(["lost", "orphan", "odd"], form.QuerySelectorAll<IHtmlInputElement>("[name^='DialoguePart.Loose'][name$='.Text']").Select(input => input.Value));

        var posted = await _sample.PostAsync(Stored, [.. Session(0, "s1", "Первая"), .. Loose(0, "atlantis", "s1", "barrier", "lost", true), .. Loose(1, kz, "s1", "barrier", "b", true)], "Dialogue");
        Assert.Equal(["orphan", "odd", "b"], Findings(posted).Select(finding => finding.Text));
    }

    [Fact]
    public async Task Post_OfASessionToRemove_TakesItsFindingsAlone()
    {
        var (kz, _) = await CountriesAsync();
        var posted = await _sample.PostAsync(
            item => Store(item, [("s1", "Первая"), ("s2", "Вторая")], [(kz, "s1", "barrier", "a"), (kz, "s2", "barrier", "b")]),
            [("Sessions[0].Remove", "true"), .. Session(0, "s1", ""), .. Session(1, "s2", "Вторая")],
            "Dialogue");

        Assert.Equal([("s2", "Вторая")], Sessions(posted));
        Assert.Equal([(kz, "s2", "barrier", "b")], Findings(posted));
    }

    [Fact]
    public async Task Post_OfANewSession_GetsAnIdThatNoFindingHas()
    {
        var (kz, _) = await CountriesAsync();
        var posted = await _sample.PostAsync(
            item => Store(item, [("s1", "Первая")], [(kz, "s2", "barrier", "orphan")]),
            [.. Session(0, "s1", "Первая"), .. Session(1, "", "Новая", ("barrier", kz, "n")), .. Session(2, "", "")],
            "Dialogue");

        Assert.Equal([("s1", "Первая"), ("s3", "Новая")], Sessions(posted));
        Assert.Equal([(kz, "s2", "barrier", "orphan"), (kz, "s3", "barrier", "n")], Findings(posted));
    }

    [Theory]
    [InlineData("3", "", "", "b c a")]
    [InlineData("", "", "1", "c a b")]
    [InlineData("2", "", "", "b a c")]
    [InlineData("1", "2", "3", "a b c")]
    public async Task Post_OfPlaces_MovesTheSession(string first, string second, string third, string expected)
    {
        var posted = await _sample.PostAsync(
            item => Store(item, [("s1", "a"), ("s2", "b"), ("s3", "c")], []),
            [
                .. Session(0, "s1", "a"), .. Session(1, "s2", "b"), .. Session(2, "s3", "c"),
                ("Sessions[0].Order", first), ("Sessions[1].Order", second), ("Sessions[2].Order", third),
            ],
            "Dialogue");

        Assert.Equal(expected, string.Join(' ', Sessions(posted).Select(session => session.Title)));
    }

    [Fact]
    public async Task Post_OfHostileRows_LosesNothingAndTakesNothingOver()
    {
        var (kz, _) = await CountriesAsync();
        var posted = await _sample.PostAsync(
            item => Store(item, [("s1", "Первая"), ("s2", "Вторая")], [(kz, "s1", "barrier", "a"), (kz, "s2", "barrier", "b")]),
            [.. Session(0, "s2", "Вторая"), .. Session(1, "s2", "Двойник", ("barrier", kz, "x")), .. Session(2, "' or 1=1 --", "Чужая")],
            "Dialogue");

        Assert.Equal(["Вторая", "Двойник", "Первая", "Чужая"], Sessions(posted).Select(session => session.Title).Order(StringComparer.Ordinal));
        Assert.Equal(4, Sessions(posted).Select(session => session.Id).Distinct().Count());
        Assert.Equal(["a", "b", "x"], Findings(posted).Select(finding => finding.Text));
        Assert.Equal("b", Findings(posted).Single(finding => finding.Session == "s2").Text);
    }

    [Fact]
    public async Task Post_WithFaults_IsRefusedAtTheFieldInTheEditorsLanguageAndKeepsWhatWasTyped()
    {
        var (kz, kg) = await CountriesAsync();
        var posted = await _sample.PostAsync(
            item => Store(item, [("s1", "Первая")], [(kz, "s1", "barrier", "a")]),
            [
                .. Session(0, "s1", " ", ("barrier", kz, "Одно\nодно"), ("experience", kg, "новое"), ("barrier", "atlantis", "там")),
                ("Sessions[0].Order", "первая"),
            ],
            "Dialogue");

        Assert.StartsWith("Дайте сессии название", posted.Fault("Sessions[0].Title"), StringComparison.Ordinal);
        Assert.StartsWith("Введите целое число", posted.Fault("Sessions[0].Order"), StringComparison.Ordinal);
        Assert.Equal("Этот вывод стоит здесь дважды: Одно", Cell(posted.Form, 0, "barrier", kz).ParentElement!.QuerySelector(".text-danger")!.TextContent);
        Assert.Equal("true", Cell(posted.Form, 0, "barrier", kz).GetAttribute("aria-invalid"));
        Assert.StartsWith("Этой страны на сайте больше нет", Cell(posted.Form, 0, "barrier", "atlantis").ParentElement!.QuerySelector(".text-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("новое", "там", "первая"), (Cell(posted.Form, 0, "experience", kg).Value, Cell(posted.Form, 0, "barrier", "atlantis").Value, Value(posted.Form, 0, "Order")));
        Assert.Equal([(kz, "s1", "barrier", "a")], Findings(posted));
        Assert.Equal([("s1", "Первая")], Sessions(posted));
    }

    [Fact]
    public async Task Post_OfAFormWithoutTheEditor_LosesNothing()
    {
        var (kz, _) = await CountriesAsync();
        var posted = await _sample.PostAsync(item => Store(item, [("s1", "Первая")], [(kz, "s1", "barrier", "a")]), [("Theme.Text", "Тема"), ("Loose[0].Text", "a")], "Dialogue");

        Assert.Equal([(kz, "s1", "barrier", "a")], Findings(posted));
        Assert.Equal([("s1", "Первая")], Sessions(posted));
    }

    [Fact]
    public async Task Form_OfTheShippedDialogue_PostedAsItIs_KeepsEveryFinding()
    {
        DialoguePart stored = new();
        await site.InScopeAsync(async services =>
        {
            var (_, entry) = await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync("/ru/dialogues/" + (await FirstAsync()));
            stored = (await services.GetRequiredService<IContentManager>().GetAsync(entry!.ContentItemId))!.As<DialoguePart>()!;
        });
        void Stored(ContentItem item) => item.Alter<DialoguePart>(part => (part.Sessions, part.Findings) = (stored.Sessions, stored.Findings));
        var form = await _sample.OpenAsync(Stored, "Dialogue");

        var posted = await _sample.PostAsync(
            Stored,
            [.. form.QuerySelectorAll("[data-findings] input[name]:not([type=checkbox]), [data-findings] textarea").Select(field => (
                field.GetAttribute("name")!["DialoguePart.".Length..],
                new StringValues(field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? "")))],
            "Dialogue");

        Assert.True(stored.Findings.Count > 20);
        Assert.Equal(stored.Findings.Select(finding => (finding.Country, finding.Session, finding.Kind, finding.Text)), Findings(posted));
        Assert.Equal(stored.Sessions.Select(session => (session.Id, session.Title)), Sessions(posted));
    }

    private async Task<string> FirstAsync() => (await site.OpenAsync("/ru/dialogues")).QuerySelector<IHtmlAnchorElement>("article a")!.PathName.Split('/')[^1];

    private static void Store(ContentItem item, (string Id, string Title)[] sessions, (string Country, string Session, string Kind, string Text)[] findings) => item.Alter<DialoguePart>(part =>
    {
        part.Sessions = [.. sessions.Select(session => new Session { Id = session.Id, Title = session.Title })];
        part.Findings = [.. findings.Select(finding => new Finding { Country = finding.Country, Session = finding.Session, Kind = finding.Kind, Text = finding.Text })];
    });

    private static IEnumerable<(string, StringValues)> Session(int number, string id, string title, params (string Kind, string Country, string Text)[] cells) =>
    [
        ($"Sessions[{number}].Id", id),
        ($"Sessions[{number}].Title", title),
        .. cells.Select(cell => ($"Sessions[{number}].Cells[{cell.Kind}-{cell.Country}]", new StringValues(cell.Text))),
    ];

    private static IEnumerable<(string, StringValues)> Loose(int number, string country, string session, string kind, string text, bool remove) =>
        new[] { ("Country", country), ("Session", session), ("Kind", kind), ("Text", text), ("Remove", remove ? "true" : "false") }
            .Select(field => ($"Loose[{number}].{field.Item1}", new StringValues(field.Item2)));

    private static IEnumerable<(string Id, string Title)> Sessions(FieldSample.Posted posted) => posted.Item.As<DialoguePart>()!.Sessions.Select(session => (session.Id, session.Title));

    private static IEnumerable<(string Country, string Session, string Kind, string Text)> Findings(FieldSample.Posted posted) =>
        posted.Item.As<DialoguePart>()!.Findings.Select(finding => (finding.Country, finding.Session, finding.Kind, finding.Text));

    private static string Value(IDocument form, int session, string field) => form.QuerySelector<IHtmlInputElement>($"[name='DialoguePart.Sessions[{session}].{field}']")!.Value;

    private static IHtmlTextAreaElement Cell(IDocument form, int session, string kind, string country) =>
        form.QuerySelector<IHtmlTextAreaElement>($"[name='DialoguePart.Sessions[{session}].Cells[{kind}-{country}]']")!;

    private async Task<(string Kazakhstan, string Kyrgyzstan)> CountriesAsync()
    {
        (string, string) found = default;
        await site.InScopeAsync(async services =>
        {
            var countries = await services.GetRequiredService<ITermLabels>().GetAsync("countries");
            found = (countries.ByCode("kazakhstan")!.ContentItemId, countries.ByCode("kyrgyzstan")!.ContentItemId);
        });
        return found;
    }
}
