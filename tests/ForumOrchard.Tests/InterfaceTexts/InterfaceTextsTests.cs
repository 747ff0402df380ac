using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using ForumOrchard.InterfaceTexts.Texts;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Translating;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace ForumOrchard.Tests.InterfaceTexts;

/// <summary>What translators write in the list. Each test has texts of its own.</summary>
public sealed class InterfaceTextsTests(TranslatedSite site) : IClassFixture<TranslatedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Text_WrittenByATranslator_IsSeenInTheNextRequestUntilItIsTakenBack()
    {
        const string Original = "Skip to the content";
        async Task<string> SeenAsync(string culture) => (await VisitAsync($"/{culture}")).QuerySelector("a.skip")!.TextContent;
        Assert.Equal("К содержанию", await SeenAsync("ru"));

        var page = await TranslatedSite.WriteAsync(site.Translator, await TranslatedSite.OpenAsync(site.Translator, "ru", Original), Original, "Сразу к тексту");
        Assert.Equal(("Сразу к тексту", Original), (await SeenAsync("ru"), await SeenAsync("en")));
        Assert.Equal("Own", TranslatedSite.Entry(page, Original).GetAttribute("data-state"));

        // What the file says is nobody's own.
        page = await TranslatedSite.WriteAsync(site.Translator, page, Original, "К содержанию");
        Assert.Equal("OfFile", TranslatedSite.Entry(page, Original).GetAttribute("data-state"));

        page = await TranslatedSite.WriteAsync(site.Translator, page, Original, "Ещё раз к тексту");
        Assert.Equal("Ещё раз к тексту", await SeenAsync("ru"));

        page = await TranslatedSite.TakeBackAsync(site.Translator, page, Original);
        Assert.Equal("К содержанию", await SeenAsync("ru"));
        Assert.Equal("OfFile", TranslatedSite.Entry(page, Original).GetAttribute("data-state"));
    }

    [Fact]
    public async Task English_OfTheSource_IsNotMissingAndCanBeWritten()
    {
        const string Original = "We could not find this page";
        var page = await TranslatedSite.OpenAsync(site.Editor, "en", Original);
        Assert.Equal(("OfFile", Original), (TranslatedSite.Entry(page, Original).GetAttribute("data-state"), TranslatedSite.Entry(page, Original).QuerySelector("textarea")!.TextContent.TrimStart('\n')));

        await TranslatedSite.WriteAsync(site.Editor, page, Original, "There is nothing here");

        using var answer = await site.Client.GetAsync(new Uri("/en/nowhere-at-all", UriKind.Relative), Cancellation);
        Assert.Contains("There is nothing here", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kyrgyz_WithoutAnyFile_LacksAllAndShowsWhatIsWritten()
    {
        var page = await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ky&show=missing");
        var total = page.QuerySelector("#total-ky + dd progress")!;
        var all = int.Parse(total.GetAttribute("max")!, CultureInfo.InvariantCulture);
        Assert.InRange(all, 1000, 5000);
        Assert.Equal(50, page.QuerySelectorAll(".text").Length);
        var done = int.Parse(total.GetAttribute("value")!, CultureInfo.InvariantCulture);

        const string Original = "Main menu";
        async Task<string?> SeenAsync() => (await VisitAsync("/ky/laws")).QuerySelector("nav:has(.menu)")!.GetAttribute("aria-label");
        Assert.Equal("Главное меню", await SeenAsync());
        await TranslatedSite.WriteAsync(site.Editor, await TranslatedSite.OpenAsync(site.Editor, "ky", Original), Original, "Башкы меню");

        Assert.Equal("Башкы меню", await SeenAsync());
        Assert.Equal(done + 1, int.Parse((await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ky")).QuerySelector("#total-ky + dd progress")!.GetAttribute("value")!, CultureInfo.InvariantCulture));
        Assert.DoesNotContain((await TranslatedSite.OpenAsync(site.Editor, "ky", Original)).QuerySelectorAll(".text[data-state=Missing] .words"), words => words.TextContent == Original);
    }

    [Fact]
    public async Task Plural_InKyrgyz_HasTheFormsOfUnicodeAndIsChosenByTheNumber()
    {
        const string Original = "{0} result";
        var page = await TranslatedSite.OpenAsync(site.Editor, "ky", Original);
        Assert.Equal(["Для чисел: 1", "Для чисел: 0, 2, 3…"], TranslatedSite.Entry(page, Original).TextsOf("label"));
        Assert.Equal(3, TranslatedSite.Entry(await TranslatedSite.OpenAsync(site.Editor, "ru", Original), Original).QuerySelectorAll("textarea").Length);

        var refused = await TranslatedSite.WriteAsync(site.Editor, page, Original, "{0} жыйынтык", "");
        Assert.Equal("Текст нужен для каждой формы.", TranslatedSite.Entry(refused, Original).QuerySelector("[role=alert]")!.TextContent);
        await TranslatedSite.WriteAsync(site.Editor, refused, Original, "бир эле {0}", "{0} жыйынтык");

        await site.InScopeAsync(services =>
        {
            using var culture = CultureScope.Create("ky");
            var texts = services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(ForumOrchard.Search.Services.SearchWords));
            Assert.Equal(("бир эле 1", "21 жыйынтык"), (texts.Plural(1, Original, "{0} results").Value, texts.Plural(21, Original, "{0} results").Value));
            return Task.CompletedTask;
        });
    }

    [Theory]
    [InlineData("Search the site", "Поиск <script>alert(1)</script>", "В оригинале нет тега <script>.")]
    [InlineData("Page not found", "\" onmouseover=alert(1)", "В оригинале нет знака \". Напишите иначе: кавычки — “ ” или « », апостроф — ’.")]
    [InlineData("Section “{0}”", "Раздел", "Нет места для подстановки {0}, которое есть в оригинале.")]
    [InlineData("What were you looking for?", "", "Текст не может быть пустым. Остаётся текст из файла.")]
    public async Task Text_ThatIsWrong_IsRefusedWithTheReasonAndStaysInItsField(string original, string typed, string reason)
    {
        var page = await TranslatedSite.WriteAsync(site.Editor, await TranslatedSite.OpenAsync(site.Editor, "ru", original), original, typed);

        var entry = TranslatedSite.Entry(page, original);
        Assert.Equal((reason, typed, "true"), (entry.QuerySelector("[role=alert]")!.TextContent, entry.QuerySelector("textarea")!.TextContent.TrimStart('\n'), entry.QuerySelector("textarea")!.GetAttribute("aria-invalid")));
        Assert.Equal("OfFile", TranslatedSite.Entry(await TranslatedSite.OpenAsync(site.Editor, "ru", original), original).GetAttribute("data-state"));
    }

    [Fact]
    public async Task Text_OfTwoPeopleAtOnce_IsSeenByTheLaterBeforeItIsReplaced()
    {
        const string Original = "News feed (Atom)";
        var (first, second) = (await TranslatedSite.OpenAsync(site.Translator, "ru", Original), await TranslatedSite.OpenAsync(site.Editor, "ru", Original));
        await TranslatedSite.WriteAsync(site.Translator, first, Original, "Новости лентой");

        var refused = await TranslatedSite.WriteAsync(site.Editor, second, Original, "Подписка на новости");
        var entry = TranslatedSite.Entry(refused, Original);
        Assert.Contains("«Новости лентой»", entry.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Подписка на новости", entry.QuerySelector("textarea")!.TextContent.TrimStart('\n'));
        Assert.Equal("Новости лентой", await TextAsync("ru", Original));

        await TranslatedSite.WriteAsync(site.Editor, refused, Original, "Подписка на новости");
        Assert.Equal("Подписка на новости", await TextAsync("ru", Original));

        // Whoever has typed nothing there overwrites nothing.
        await TranslatedSite.WriteAsync(site.Translator, first, "News feed (Atom)", "Лента новостей (Atom)");
        Assert.Equal("Подписка на новости", await TextAsync("ru", Original));
    }

    [Fact]
    public async Task Texts_SavedAtTheSameMoment_AreKeptOrToldOfAndNoneIsLost()
    {
        var page = await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ky&module=ForumTheme");
        string[] originals = ["Page not found", "What were you looking for?", "Menu", "Search"];

        var answers = await Task.WhenAll(originals.Select((original, number) => TranslatedSite.WriteAsync(site.Editor, page, original, $"Текст {number}")));

        Assert.Equal(4, answers.Length);
        foreach (var (number, answer) in answers.Index())
        {
            var isTold = answer.QuerySelector(".alert-danger") is not null;
            Assert.Equal(isTold ? null : $"Текст {number}", await TextAsync("ky", originals[number]));
            Assert.True(!isTold || TranslatedSite.Entry(answer, originals[number]).QuerySelector("textarea")!.TextContent.Contains($"Текст {number}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Language_InWhichAPersonDoesNotWork_IsReadAndNotWritten()
    {
        const string Original = "This page is not open to you";
        using var person = await site.SignInTranslatorOfAsync("ky");

        var page = await TranslatedSite.OpenAsync(person, "ru", Original);
        Assert.Empty(page.QuerySelectorAll("textarea, .save"));
        Assert.Equal("Эта страница вам недоступна", TranslatedSite.Entry(page, Original).QuerySelector("p.words")!.TextContent);
        var own = await TranslatedSite.OpenAsync(person, "ky", Original);
        var entry = TranslatedSite.Entry(own, Original);
        var (key, seen) = (entry.QuerySelector("[name$=Key]")!.GetAttribute("value")!, entry.QuerySelector("[name$=Seen]")!.GetAttribute("value")!);
        using var refused = await person.PostFormAsync("/Admin/InterfaceTexts?lang=ru", own.Token(), ("texts[0].Key", key), ("texts[0].Seen", seen), ("texts[0].Texts[0]", "Нельзя"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(["ky"], (await person.OpenAsync("/Admin/InterfaceTexts/Import")).QuerySelectorAll("#lang option").Select(option => option.GetAttribute("value")));

        await TranslatedSite.WriteAsync(person, own, Original, "Бул барак сиз үчүн жабык");
        Assert.Equal("Бул барак сиз үчүн жабык", await TextAsync("ky", Original));
        Assert.Null(await TextAsync("ru", Original));
    }

    [Fact]
    public async Task List_Narrowed_HasWhatIsLookedFor()
    {
        foreach (var culture in new[] { "ky", "en" })
        {
            Assert.All((await site.Editor.OpenAsync($"/Admin/InterfaceTexts?lang={culture}&show=missing")).QuerySelectorAll(".text"), text => Assert.Equal("Missing", text.GetAttribute("data-state")));
            Assert.All((await site.Editor.OpenAsync($"/Admin/InterfaceTexts?lang={culture}&show=own")).QuerySelectorAll(".text"), text => Assert.Equal("Own", text.GetAttribute("data-state")));
        }

        var page = await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ru&module=ForumTheme&q=пароль");
        Assert.All(page.QuerySelectorAll(".text .hint"), hint => Assert.Contains("ForumTheme", hint.TextContent, StringComparison.Ordinal));

        // A part of the site that there is not is not asked for.
        Assert.NotEmpty((await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ru&module=Nowhere")).QuerySelectorAll(".text"));

        var none = await site.Editor.OpenAsync($"/Admin/InterfaceTexts?lang=ru&q={Guid.NewGuid():n}");
        Assert.Empty(none.QuerySelectorAll(".text"));
        Assert.NotEqual(
            (await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ru")).TextsOf(".words"), (await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ru&pagenum=2")).TextsOf(".words"));
    }

    /// <summary>Opening one of them would be an error of the server: there is nothing to read.</summary>
    [Fact]
    public async Task Page_WithPlacesWhereNoFileIs_Opens()
    {
        await site.InScopeAsync(services =>
        {
            Assert.Contains(services.GetRequiredService<ILocalizationFileLocationProvider>().GetLocations("ky"), place => !place.Exists);
            return Task.CompletedTask;
        });

        Assert.NotEmpty((await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ky")).QuerySelectorAll(".text"));
    }

    [Theory]
    [InlineData("texts[0].Key", "")]
    [InlineData("texts[0].Key", "nothing")]
    [InlineData("texts.index", "a")]
    [InlineData("takeBack", "nothing")]
    [InlineData("pagenum", "many")]
    public async Task Form_ThatNoPageSends_ChangesNothing(string name, string value)
    {
        var page = await TranslatedSite.OpenAsync(site.Editor, "ru", "Menu");

        using var answer = await site.Editor.PostFormAsync("/Admin/InterfaceTexts?lang=ru", page.Token(), (name, value));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Ничего не изменилось.", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithMoreFieldsThanTheServerTakes_IsRefused()
    {
        var page = await TranslatedSite.OpenAsync(site.Editor, "ru", "Menu");

        using var answer = await site.Editor.PostFormAsync("/Admin/InterfaceTexts?lang=ru", [page.Token(), .. Enumerable.Range(0, 1100).Select(number => ($"texts[{number}].Key", "a"))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<IDocument> VisitAsync(string address) => SharedSite.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));

    private async Task<string?> TextAsync(string culture, string original)
    {
        string? text = null;
        await site.InScopeAsync(async services => text = (await services.GetRequiredService<OwnTextStore>().ReadAsync()).Texts.Find(one => one.Culture == culture && one.Original == original)?.Texts[0]);
        return text;
    }
}
