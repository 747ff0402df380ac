using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Translating.Memory;

/// <summary>What the translation memory offers beside a sentence, over HTTP, on a fresh site. Each test has words of its own.</summary>
public sealed class SuggestionTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>, IAsyncLifetime
{
    private readonly MemorySteps _steps = new(site, site.Editor);

    public async ValueTask InitializeAsync() => await _steps.OpenAsync(await _steps.BeginAsync("Первое открытие", "<p>Память нужна.</p>"));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Sentence_SaidBefore_IsOfferedTheBestFirstWithItsOriginAndDifference()
    {
        var first = await _steps.BeginAsync("Выдра и закон", "<p>Выдра читает закон о равных правах женщин и мужчин. Выдра читает закон о равных правах мужчин и женщин!</p>");
        await _steps.ConfirmAsync(first, 0, "The otter and the law");
        await _steps.ConfirmAsync(first, 1, "The otter reads the act on equal rights of women and men.");
        await _steps.ConfirmAsync(first, 2, "The otter reads the act on equal rights of men and women!");

        var second = await _steps.BeginAsync("Выдра снова", "<p>Выдра читает закон о равных правах женщин и мужчин. Выдра, читает закон о равных правах женщин и мужчин! Выдра учит закон о равных правах женщин и мужчин. Выдра пишет указ о равных долгах женщин и детей. Бобёр строит хатку.</p>");
        var page = await _steps.OpenAsync(second);

        Assert.Equal([("100 %", "The otter reads the act on equal rights of women and men."), ("77 %", "The otter reads the act on equal rights of men and women!")], MemorySteps.Offered(page, 1));
        Assert.Equal(("99 %", "The otter reads the act on equal rights of women and men."), MemorySteps.Offered(page, 2).First());
        Assert.Equal([("88 %", "The otter reads the act on equal rights of women and men."), ("66 %", "The otter reads the act on equal rights of men and women!")], MemorySteps.Offered(page, 3));
        Assert.Empty(MemorySteps.Offered(page, 4));
        Assert.Empty(MemorySteps.Offered(page, 5));

        var fuzzy = page.QuerySelectorAll(".unit")[3].QuerySelector(".suggestions ol > li")!;
        Assert.Equal(("читает", "учит"), (Marked(fuzzy, "del"), Marked(fuzzy, "ins")));
        var link = fuzzy.QuerySelector<IHtmlAnchorElement>("a")!;
        Assert.Equal(("The otter and the law", $"/Admin/Translations/{first}/Texts"), (link.TextContent, new Uri(link.Href).AbsolutePath));
        Assert.Null(page.QuerySelectorAll(".unit")[1].QuerySelector(".suggestions ol > li:first-child del"));
    }

    [Fact]
    public async Task Suggestion_Used_IsTypedWithTheSentencesOwnTagsAndNothingIsSavedYet()
    {
        var first = await _steps.BeginAsync("Барсук у реки", "<p>Барсук видит <b>рыбу</b> и <a href=\"/ru/laws/cedaw\">камень</a>.</p>");
        await _steps.ConfirmAsync(first, 1, "The badger sees <2>a stone</2> and <1>fish</1>.");
        var second = await _steps.BeginAsync("Барсук опять", "<p>Барсук видит <a href=\"/ru/laws/cedaw\">рыбу</a> и камень. Не тронуто.</p>");
        var page = await _steps.OpenAsync(second);
        Assert.Equal([("99 %", "The badger sees a stone and <1>fish</1>.")], MemorySteps.Offered(page, 1));

        page = await site.Editor.PressAsync(page.QuerySelectorAll(".unit")[1].QuerySelector("[data-use]")!, [("units[2].Text", "Typed meanwhile.")]);

        Assert.Equal(["", "The badger sees a stone and <1>fish</1>.", "Typed meanwhile."], page.QuerySelectorAll("textarea[lang]").Select(text => text.TextContent));
        await _steps.ChangeAsync(second, (_, item) =>
        {
            Assert.Equal("<p>Барсук видит <a href=\"/ru/laws/cedaw\">рыбу</a> и камень. Не тронуто.</p>", item.As<HtmlBodyPart>()!.Html);
            return Task.CompletedTask;
        });

        page = await site.Editor.SendAsync(page.QuerySelector("form.side-by-side")!);
        Assert.Equal(["Untranslated", "Translated", "Translated"], page.QuerySelectorAll(".unit").Select(unit => unit.GetAttribute("data-state")));
    }

    [Fact]
    public async Task Sentence_NotConfirmedOrOfAnotherLanguageOrDone_IsOfferedNothing()
    {
        var first = await _steps.BeginAsync("Рысь одна", "<p>Рысь ждёт зимы у старой ели.</p>");
        await site.Editor.SendAsync((await _steps.OpenAsync(first)).QuerySelector("form.side-by-side")!, [("units[1].Text", "The lynx waits for winter.")]);
        var second = await _steps.BeginAsync("Рысь вторая", "<p>Рысь ждёт зимы у старой ели.</p>");
        Assert.Empty(await _steps.OfferedAsync(second, 1));

        await _steps.ConfirmAsync(first, 1, "The lynx waits for winter at an old fir.");
        Assert.Equal([("100 %", "The lynx waits for winter at an old fir.")], await _steps.OfferedAsync(second, 1));
        Assert.Empty(await _steps.OfferedAsync(first, 1));

        Assert.Empty(await _steps.OfferedAsync(await _steps.BeginAsync("Рысь третья", "<p>Рысь ждёт зимы у старой ели.</p>", from: "en", into: "ru"), 1));
    }

    [Fact]
    public async Task Sentence_OfNumbersAloneOrTheSameInBothLanguages_IsNotKept()
    {
        var id = await _steps.BeginAsync("Рысь считает", "<p>8816</p><p>LYNXREVIO</p><p>Рысь считает до восьми.</p>");
        await _steps.ConfirmAsync(id, 1, "8 816");
        await _steps.ConfirmAsync(id, 2, "LYNXREVIO");
        await _steps.ConfirmAsync(id, 3, "The lynx counts to eight.");

        Assert.Equal(["Рысь считает до восьми."], (await _steps.AllAsync()).Where(pair => pair.ContentItemId == id).Select(pair => pair.Original));
    }

    [Fact]
    public async Task Memory_FollowsWhatIsChangedAndDeleted()
    {
        var first = await _steps.BeginAsync("Ёж идёт", "<p>Ёж несёт большой гриб домой.</p>");
        await _steps.ConfirmAsync(first, 1, "The hedgehog carries a mushroom home.");
        var second = await _steps.BeginAsync("Ёж ждёт", "<p>Ёж несёт большой гриб домой.</p>");
        Assert.Equal([("100 %", "The hedgehog carries a mushroom home.")], await _steps.OfferedAsync(second, 1));

        await _steps.ConfirmAsync(first, 1, "The hedgehog carries a large mushroom home.");
        Assert.Equal([("100 %", "The hedgehog carries a large mushroom home.")], await _steps.OfferedAsync(second, 1));

        await _steps.ChangeAsync(first, (contents, item) => contents.RemoveAsync(item));
        Assert.Empty(await _steps.OfferedAsync(second, 1));
    }

    [Fact]
    public async Task Translation_PublishedAndComparedAsAWhole_IsKnownUntilItsOriginalSaysSomethingElse()
    {
        var (_, russian, english) = await _steps.AddPairAsync(("Соболь дома", "<p>Соболь спит в дупле старого кедра.</p>"), ("The sable at home", "<p>The sable sleeps in a hollow cedar.</p>"));
        var second = await _steps.BeginAsync("Соболь снова", "<p>Соболь спит в дупле старого кедра.</p>");
        Assert.Equal([("100 %", "The sable sleeps in a hollow cedar.")], await _steps.OfferedAsync(second, 1));

        await _steps.ChangeAsync(english, (contents, item) => contents.UnpublishAsync(item));
        Assert.Empty(await _steps.OfferedAsync(second, 1));
        await _steps.ChangeAsync(english, (contents, item) => contents.PublishAsync(item));
        Assert.Equal([("100 %", "The sable sleeps in a hollow cedar.")], await _steps.OfferedAsync(second, 1));

        await _steps.ChangeAsync(russian, async (contents, item) =>
        {
            var draft = (await contents.GetAsync(item.ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<HtmlBodyPart>(part => part.Html = "<p>Лось пьёт воду.</p>");
            await contents.PublishAsync(draft);
        });
        Assert.Empty(await _steps.OfferedAsync(second, 1));
    }

    private static string Marked(IElement suggestion, string element) => suggestion.QuerySelector(element)!.ChildNodes.OfType<IText>().Single().TextContent;
}
