using ForumOrchard.BrowserTests.Browsing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor writes a text as it looks; what is stored is HTML.</summary>
public sealed class RichTextTests(ForumBrowser browser)
{
    private const string New = "/Admin/Contents/ContentTypes/NewsArticle/Create";
    private const string Surface = ".rich-text-surface";
    private const string Html = "[name='HtmlBodyPart.Html']";

    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Text_WrittenByKeyboard_IsHtmlAndThePageHasNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await OpenAsync(width, dark, locale);
        var keyboard = visit.Page.Keyboard;
        await visit.Page.FocusAsync(Surface);
        await keyboard.TypeAsync("## Встреча");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("В зале были ");
        await keyboard.PressAsync("Control+b");
        await keyboard.TypeAsync("пять");
        await keyboard.PressAsync("Control+b");
        await keyboard.TypeAsync(" женщин.");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("- первая");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("вторая");

        Assert.Equal("<h2>Встреча</h2><p>В зале были <strong>пять</strong> женщин.</p><ul><li>первая</li><li>вторая</li></ul>", await visit.Page.InputValueAsync(Html));
        await visit.CheckAdminAsync($"rich-text-{locale}-{width}");

        await visit.Page.FocusAsync(".rich-text-toolbar button");
        await keyboard.PressAsync("ArrowRight");
        Assert.Equal("1", await visit.Page.EvaluateAsync<string>("String([...document.querySelectorAll('.rich-text-toolbar button')].indexOf(document.activeElement))"));
    }

    [Theory]
    [InlineData("<p>Слово <em>и</em> дело.</p><ul><li>один</li><li>два <a href=\"/ru/laws\">закон</a></li></ul>")]
    [InlineData("<h2>Статья 16<sup>1</sup></h2><p>Текст<br>с новой строки</p><blockquote><p>Цитата</p></blockquote>")]
    [InlineData("<table><tbody><tr><th>Страна</th><th>Год</th></tr><tr><td>Кыргызстан</td><td>2017</td></tr></tbody></table>")]
    [InlineData("<p><img src=\"/media/a.png\" alt=\"Зал\"></p><p><span lang=\"ky\">Жаңы</span></p>")]
    public async Task Text_ThatTheEditorKnows_IsShownAsTextAndStaysAsItIsUntilItIsChanged(string html)
    {
        await using var visit = await WithHtmlAsync(html);

        Assert.Equal(1, await visit.Page.Locator(Surface).CountAsync());
        Assert.Equal(html, await visit.Page.InputValueAsync(Html));
    }

    [Theory]
    [InlineData("<p>Сноска<a id=\"n1\" href=\"#f1\">1</a></p>")]
    [InlineData("<h2 id=\"article-3\">Статья 3</h2><p>Текст</p>")]
    [InlineData("<dl><dt>Термин</dt><dd>Слово</dd></dl>")]
    public async Task Text_ThatTheEditorWouldChange_IsShownAsHtmlAndSaysSo(string html)
    {
        await using var visit = await WithHtmlAsync(html);

        Assert.Equal(0, await visit.Page.Locator(Surface).CountAsync());
        Assert.True(await visit.Page.Locator(Html).IsVisibleAsync());
        Assert.Contains("показан как HTML", await visit.Page.InnerTextAsync(".rich-text"), StringComparison.Ordinal);
        Assert.Equal(html, await visit.Page.InputValueAsync(Html));
    }

    [Fact]
    public async Task Text_PastedFromAWordProcessor_HasNothingOfItsLooks()
    {
        await using var visit = await OpenAsync(1280, false, "ru");
        await visit.Page.FocusAsync(Surface);

        await visit.Page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.setData('text/html', '<p class="MsoNormal" style="margin:0;color:red"><b><span style="font-family:Calibri">Важно</span></b><o:p></o:p></p><script>x()</' + 'script>');
              document.querySelector('.rich-text-surface').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);

        Assert.Equal("<p><strong>Важно</strong></p>", await visit.Page.InputValueAsync(Html));
    }

    [Fact]
    public async Task QuotesAndDashes_Asked_AreThoseOfTheLanguage()
    {
        await using var visit = await WithHtmlAsync("<p>Форум \"Диалог\" - с 2003 г. по закону № 63, 2012-2014, тел. 0312-66-22-13.</p>");

        await visit.Page.ClickAsync(".rich-text-toolbar button:text-is('Кавычки и тире')");

        Assert.Equal("<p>Форум «Диалог»&nbsp;— с&nbsp;2003&nbsp;г. по&nbsp;закону №&nbsp;63, 2012–2014, тел. 0312-66-22-13.</p>", await visit.Page.InputValueAsync(Html));
    }

    [Fact]
    public async Task Link_MadeInItsDialog_IsInTheText()
    {
        await using var visit = await WithHtmlAsync("<p>закон</p>");
        await visit.Page.FocusAsync(Surface);
        await visit.Page.Keyboard.PressAsync("Control+a");

        await visit.Page.ClickAsync(".rich-text-toolbar button:text-is('Ссылка')");
        await visit.CheckAdminAsync("rich-text-link");
        await visit.Page.FillAsync("#rich-text-href", "/ru/laws");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForFunctionAsync("name => document.querySelector(name).value.includes('href')", Html);

        Assert.Equal("<p><a href=\"/ru/laws\">закон</a></p>", await visit.Page.InputValueAsync(Html));
    }

    [Theory]
    [InlineData("ru", 360, true, "Ссылка", "Изображение", "закон")]
    [InlineData("en", 1280, false, "Link", "Picture", "law")]
    public async Task PagesAndPictures_FoundInTheDialogsByKeyboard_AreInTheTextWithTheirWords(string locale, int width, bool dark, string link, string image, string words)
    {
        await browser.Site.InScopeAsync(async services =>
        {
            using var content = new MemoryStream(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("texts/Hall at noon.png", content, overwrite: true);
        });
        await using var visit = await OpenAsync(width, dark, locale);
        var (page, keyboard) = (visit.Page, visit.Page.Keyboard);

        await page.FocusAsync(Surface);
        await page.ClickAsync($".rich-text-toolbar button:text-is('{link}')");
        await keyboard.TypeAsync(words);
        await keyboard.PressAsync("Enter");
        Assert.False(await page.EvaluateAsync<bool>("document.querySelector('#rich-text-href').validity.valid"));
        await page.WaitForSelectorAsync("#rich-text-href_list [role=option]");
        await keyboard.PressAsync("ArrowDown");
        await visit.CheckAdminAsync($"rich-text-pages-{locale}-{width}");
        await keyboard.PressAsync("Enter");
        var address = await page.InputValueAsync("#rich-text-href");
        var title = await page.InnerTextAsync("#rich-text-href-note");
        Assert.StartsWith("/", address, StringComparison.Ordinal);
        await keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("name => document.querySelector(name).value.includes('href')", Html);
        Assert.Equal($"<p><a href=\"{address}\">{title}</a></p>", await page.InputValueAsync(Html));

        await page.ClickAsync($".rich-text-toolbar button:text-is('{image}')");
        await keyboard.TypeAsync("hall noon");
        await page.WaitForSelectorAsync("#rich-text-src_list [role=option] img");
        await keyboard.PressAsync("ArrowDown");
        await visit.CheckAdminAsync($"rich-text-pictures-{locale}-{width}");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Enter");
        Assert.False(await page.EvaluateAsync<bool>("document.querySelector('#rich-text-alt').validity.valid"));
        await keyboard.TypeAsync("Зал в полдень");
        await keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("name => document.querySelector(name).value.includes('alt=\"Зал в полдень\"')", Html);
        Assert.Contains("src=\"/media/texts/Hall%20at%20noon.png\"", await page.InputValueAsync(Html), StringComparison.Ordinal);
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Form_WithoutScript_HasItsHtml()
    {
        await using var visit = await browser.OpenAsync("/login", 360, locale: "ru", script: false);
        await visit.SignInAsync();
        await visit.Page.GotoAsync(New);

        Assert.True(await visit.Page.Locator(Html).IsVisibleAsync());
    }

    private async Task<Visit> OpenAsync(int width, bool dark, string locale)
    {
        var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync(New);
        await visit.Page.WaitForSelectorAsync(Surface);
        return visit;
    }

    /// <summary>The form of an item that has this text.</summary>
    private async Task<Visit> WithHtmlAsync(string html)
    {
        var visit = await OpenAsync(1280, false, "ru");
        await visit.Page.ClickAsync(".rich-text button:text-is('Показать HTML')");
        await visit.Page.FillAsync(Html, html);
        await visit.Page.ClickAsync(".rich-text button:text-is('Показать текст')");
        return visit;
    }
}
