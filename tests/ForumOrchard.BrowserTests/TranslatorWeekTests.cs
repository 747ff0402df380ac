using System.Xml.Linq;
using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Testing;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace ForumOrchard.BrowserTests;

/// <summary>
/// A translator's week on a fresh site: a new article goes into English, is handed in and approved; a law changes, and its translation is mended where it no longer fits; what a
/// volunteer translated in a program comes in; a term is corrected everywhere; the site gets Kyrgyz. The translator works in English alone, then in Kyrgyz too, and publishes nothing.
/// </summary>
public sealed class TranslatorWeekTests : IAsyncLifetime
{
    private const string Act = "/ru/laws/cedaw";

    private readonly ForumBrowser _browser = new();

    public ValueTask InitializeAsync() => _browser.InitializeAsync();

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    [Theory]
    [InlineData("ru", 1280)]
    public async Task Week_OfATranslator_IsOnTheSite(string locale, int width)
    {
        await using var editor = await _browser.OpenAsync("/login", width, locale: locale, script: false);
        await editor.SignInAsync();
        await using var translator = await _browser.OpenAsync("/login", width, locale: locale);
        var name = await AddTranslatorAsync();
        await translator.SignInAsync(name);

        await TranslateTheNewsAsync(editor, translator);
        await MendTheLawAsync(editor, translator);
        await CorrectATermAsync(editor, translator);
        await TakeWhatTheVolunteerSentAsync(editor, translator);
        await BeginKyrgyzAsync(editor, translator, name);
        Assert.Empty(translator.Errors);
    }

    private async Task TranslateTheNewsAsync(Visit editor, Visit translator)
    {
        await PublishAsync(editor, "Сурки в Таласе", "<p>В Таласе живут 40 сурков. См. <a href=\"/ru/laws/cedaw\">карту</a>.</p>");
        var page = translator.Page;
        await page.GotoAsync("/Admin/Translations?lang=en&q=Таласе");
        await page.ClickAsync("tbody form button");
        await page.Locator("textarea[lang]").First.FocusAsync();
        await TypeAsync(page, "Marmots in Talas", "Forty marmots live in Talas.", "See <1>the map</1>.");
        await translator.CheckAdminAsync("translator-week-done");
        await HandInAsync(page);
        Assert.Equal(0, await page.Locator("form[action$='/Approve']").CountAsync());

        await ApproveAsync(editor, "Таласе");
        await using var visitor = await _browser.OpenAsync("/en/news");
        await visitor.Page.ClickAsync("main a:text-is('Marmots in Talas')");
        await visitor.Page.WaitForSelectorAsync("h1:text-is('Marmots in Talas')");
        Assert.Equal("/en/laws/cedaw", await visitor.Page.Locator("article a:text-is('the map')").GetAttributeAsync("href"));
    }

    private async Task MendTheLawAsync(Visit editor, Visit translator)
    {
        await using (var visitor = await _browser.OpenAsync(Act))
        {
            await editor.Page.GotoAsync("/Admin/Contents/ContentItems?type=LegalAct&lang=ru&q=" + Uri.EscapeDataString(await visitor.Page.InnerTextAsync("h1")));
        }

        await editor.Page.ClickAsync("tbody th a");
        var text = await editor.Page.InputValueAsync("[name='HtmlBodyPart.Html']");
        await editor.Page.FillAsync("[name='HtmlBodyPart.Html']", text + "<p>Это предложение новое.</p>");
        await editor.Page.ClickAsync("[value='submit.PublishAndContinue']");
        await editor.Page.WaitForSelectorAsync("main > [role=status]");

        var page = translator.Page;
        await page.GotoAsync("/Admin/Translations?lang=en&state=outdated&type=LegalAct&q=CEDAW");
        await page.Locator("tbody tr").First.Locator("a[href*='/Admin/Translations/']").First.ClickAsync();
        await page.ClickAsync("a[href$='/Texts']");
        var open = page.Locator(".unit[data-state=Untranslated]");
        Assert.Equal("Это предложение новое.", (await open.Locator("[data-original]").InnerTextAsync()).Trim());
        await translator.CheckAdminAsync("translator-week-law");
        await open.Locator("textarea[lang]").FillAsync("This sentence is new.");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync("[data-open]:text-is('0')");
        await HandInAsync(page);

        await ApproveAsync(editor, "CEDAW");
        await using var reader = await _browser.OpenAsync("/en/laws/cedaw");
        Assert.Contains("This sentence is new.", await reader.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.GotoAsync("/Admin/Translations?lang=en&state=outdated&type=LegalAct&q=CEDAW");
        Assert.Equal(0, await page.Locator("tbody tr").CountAsync());
    }

    /// <summary>The glossary gets a term, then another word for it: every sentence that has the former one is found, corrected, and gone from the list.</summary>
    private async Task CorrectATermAsync(Visit editor, Visit translator)
    {
        const string Preferred = "fieldset:has(input[value=en]) [name$='.Preferred']";
        await editor.Page.GotoAsync("/Admin/Glossary/Add");
        await editor.Page.FillAsync("fieldset:has(input[value=ru]) [name$='.Preferred']", "сурок");
        await editor.Page.FillAsync(Preferred, "marmot");
        await editor.Page.ClickAsync("main form button[type=submit]");
        await editor.Page.WaitForSelectorAsync("main > [role=status]");

        var page = translator.Page;
        await page.GotoAsync("/Admin/Glossary?q=" + Uri.EscapeDataString("сурок"));
        await page.ClickAsync("main a[href*='/Admin/Glossary/Terms/']");
        await page.FillAsync(Preferred, "groundhog");
        await page.CheckAsync("fieldset:has(input[value=en]) [name$='.ForbidFormer']");
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForSelectorAsync("textarea[name$='.Forbidden']:text-is('marmot')");
        var places = (await page.GetAttributeAsync("main a[href$='/Places']", "href"))!;
        await page.GotoAsync(places);
        foreach (var (sentence, left) in new[] { ("Groundhogs in Talas", 1), ("Forty groundhogs live in Talas.", 0) })
        {
            Assert.Equal(left + 1, await page.Locator(".list-group-item").CountAsync());
            var place = (await page.Locator(".list-group-item a").First.GetAttributeAsync("href"))!;
            await page.GotoAsync(place);
            await page.Locator($"[id='{place.Split('#')[1]}'] textarea[lang=en]").FillAsync(sentence);
            await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Control+Enter"), answer => answer.Url.EndsWith("/Texts/Unit", StringComparison.Ordinal) && answer.Ok);
            await page.GotoAsync(places);
        }

        Assert.Equal(0, await page.Locator(".list-group-item").CountAsync());
        await page.GotoAsync("/Admin/Translations?lang=en&q=Таласе");
        await page.Locator("tbody tr").First.Locator("a[href$='/Texts']").ClickAsync();
        await HandInAsync(page);
        await ApproveAsync(editor, "Таласе");
        await using var visitor = await _browser.OpenAsync("/en/news");
        await visitor.Page.ClickAsync("main a:text-is('Groundhogs in Talas')");
        Assert.Contains("Forty groundhogs live in Talas.", await visitor.Page.InnerTextAsync("article"), StringComparison.Ordinal);
    }

    private static async Task TakeWhatTheVolunteerSentAsync(Visit editor, Visit translator)
    {
        await PublishAsync(editor, "Сурки в Баткене", "<p>В Баткене живут <b>30 сурков</b>.</p>");
        var page = translator.Page;
        await page.GotoAsync("/Admin/Translations?q=Баткене");
        await page.ClickAsync("main details.more > summary");
        await page.SelectOptionAsync("#culture", "en");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("form[action*='/Xliff'] button"));
        var path = Path.Join(Path.GetTempPath(), $"{Guid.NewGuid():n}.xlf");
        await download.SaveAsAsync(path);
        var file = XDocument.Load(path, LoadOptions.PreserveWhitespace);
        foreach (var words in file.Descendants().Where(element => element.Name.LocalName == "target").DescendantNodes().OfType<XText>().ToList())
        {
            words.Value = words.Value.Replace("Сурки в Баткене", "Marmots in Batken", StringComparison.Ordinal).Replace("В Баткене живут ", "In Batken live ", StringComparison.Ordinal).Replace("30 сурков", "30 marmots", StringComparison.Ordinal);
        }

        file.Save(path, SaveOptions.DisableFormatting);
        await page.GotoAsync("/Admin/Translations/Import");
        await page.SetInputFilesAsync("#files", path);
        await page.ClickAsync("form[enctype] button");
        await page.WaitForSelectorAsync("form[action$='/Run']");
        await page.ClickAsync("main details summary");
        await translator.CheckAdminAsync("translator-week-import");
        await page.ClickAsync("form[action$='/Run'] button");
        await page.WaitForSelectorAsync("main > [role=status]");
        await page.GotoAsync("/Admin/Translations?lang=en&q=Batken&state=draft");
        Assert.Equal(1, await page.Locator("tbody tr").CountAsync());
        File.Delete(path);
    }

    private async Task BeginKyrgyzAsync(Visit editor, Visit translator, string name)
    {
        await editor.Page.GotoAsync("/Admin/Settings/localization");
        await editor.Page.SelectOptionAsync("[name='LocalizationSettings.Added']", "ky");
        await editor.Page.ClickAsync("main form button[type=submit]");
        await editor.Page.WaitForSelectorAsync("main > [role=status]");
        await editor.Page.GotoAsync($"/Admin/Users/Index?Options.Search={name}");
        await editor.Page.ClickAsync($"main a:text-is('{name}')");
        await editor.Page.CheckAsync("main input[value=ky]");
        await editor.Page.ClickAsync("main form button[type=submit]");
        await editor.Page.WaitForSelectorAsync("main > [role=status]");

        var page = translator.Page;
        await page.GotoAsync("/Admin/Translations?lang=ky&state=missing&q=Таласе");
        await page.ClickAsync("tbody form:has(input[value=ky]) button");
        await page.Locator("textarea[lang=ky]").First.FocusAsync();
        await TypeAsync(page, "Таластагы суурлар", "Таласта 40 суур жашайт.", "<1>Картаны</1> караңыз.");
        await translator.CheckAdminAsync("translator-week-kyrgyz");
        await HandInAsync(page);
        await ApproveAsync(editor, "Таласе", "ky");

        await using var visitor = await _browser.OpenAsync("/ky/news", locale: "ky");
        await visitor.Page.ClickAsync("main a:text-is('Таластагы суурлар')");
        await visitor.Page.WaitForSelectorAsync("html[lang=ky] h1:text-is('Таластагы суурлар')");
        Assert.Contains("-ж., ", await visitor.Page.Locator("time").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await visitor.Page.Locator("link[hreflang=ru]").CountAsync());
    }

    /// <summary>Sentence after sentence, each confirmed.</summary>
    private static async Task TypeAsync(IPage page, params string[] sentences)
    {
        foreach (var (at, sentence) in sentences.Index())
        {
            await page.Keyboard.TypeAsync(sentence);
            await page.Keyboard.PressAsync("Control+Enter");
            await page.WaitForSelectorAsync($"[data-open]:text-is('{sentences.Length - at - 1}')");
        }
    }

    private static async Task HandInAsync(IPage page)
    {
        await page.ReloadAsync();
        await page.ClickAsync("a[href$='#review']");
        await page.ClickAsync("#review form button");
        await page.WaitForSelectorAsync("main > [role=status]");
    }

    private static async Task PublishAsync(Visit editor, string title, string html)
    {
        await editor.Page.GotoAsync("/Admin/Contents/ContentTypes/NewsArticle/Create");
        await editor.Page.FillAsync("[name='TitlePart.Title']", title);
        await editor.Page.FillAsync("[name='HtmlBodyPart.Html']", html);
        await editor.Page.SelectOptionAsync("[name='LocalizationPart.Culture']", "ru");
        await editor.Page.ClickAsync("[value='submit.Publish'], [value='submit.PublishAndContinue']");
        await editor.Page.WaitForSelectorAsync("main > [role=status]");
    }

    private static async Task ApproveAsync(Visit editor, string words, string culture = "en")
    {
        await editor.Page.GotoAsync($"/Admin/Translations?lang={culture}&state=review&q={words}");
        await editor.Page.Locator("tbody tr").First.Locator("a[href$='/Changes']").ClickAsync();
        await editor.Page.ClickAsync("form[action$='/Approve'] button");
        await editor.Page.WaitForSelectorAsync("main > [role=status]");
    }

    private async Task<string> AddTranslatorAsync()
    {
        var user = new User { UserName = "t" + Guid.NewGuid().ToString("n")[..8], Email = $"{Guid.NewGuid():n}@example.org", RoleNames = ["Translator"] };
        user.Put(new WorkLanguages { Cultures = ["en"] });
        await _browser.Site.InScopeAsync(async services => Assert.True((await services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, ForumSite.AdminPassword)).Succeeded));
        return user.UserName;
    }
}
