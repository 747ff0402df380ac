using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>What an editor does in a week, by mouse and keyboard, from the menu of the admin on; no address is typed.</summary>
/// <param name="visit">The editor's window, signed in.</param>
/// <param name="mark">Tells the items of this week from others.</param>
internal sealed class Week(Visit visit, string mark)
{
    private const string Surface = ".rich-text-surface";

    private static readonly byte[] _picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly string _article = $"Встреча в Нарыне {mark}";

    /// <summary>Clicks and key chords so far, besides typing.</summary>
    public int Steps { get; private set; }

    /// <summary>Title of the new entry in the menu.</summary>
    public string Entry { get; } = $"Если нужна помощь {mark}";

    /// <summary>Name of the reader who comments.</summary>
    public string Reader { get; } = $"Читательница {mark}";

    private IPage Page => visit.Page;

    /// <summary>News with a picture.</summary>
    /// <returns>Where visitors see it.</returns>
    public async Task<string> PublishArticleAsync()
    {
        Steps = 0;
        await NewAsync("NewsArticle");
        await TypeAsync("[name='TitlePart.Title']", _article);
        await ClickAsync(Surface);
        await Page.Keyboard.TypeAsync("На встречу приехали пять женщин.");
        await UploadAsync("[name='NewsArticlePart.Cover.Uploaded']", "зал.png", _picture);
        await TypeAsync("[name='NewsArticlePart.Cover.AddedText']", "Зал, в котором прошла встреча");
        await PictureAsync("article");
        return await PublishAsync(_article);
    }

    /// <summary>A publication with a PDF.</summary>
    public async Task<string> PublishPublicationAsync()
    {
        var title = $"Доклад о встрече {mark}";
        await NewAsync("Publication");
        await TypeAsync("[name='TitlePart.Title']", title);
        await Page.CheckAsync("[name='PublicationPart.Kind.UniqueValue'] >> nth=1");
        await UploadAsync("[name='PublicationPart.Files.Uploaded']", "доклад.pdf", "%PDF-1.7\n%%EOF"u8.ToArray());
        await PictureAsync("publication");
        return await PublishAsync(title);
    }

    /// <summary>A law that amends another, which is looked for by its number.</summary>
    public async Task<string> PublishActAsync()
    {
        var title = $"Закон о поправках {mark}";
        await NewAsync("LegalAct");
        await TypeAsync("[name='TitlePart.Title']", title);
        await Page.CheckAsync("[name='LegalActPart.Level.Text'] >> nth=1");
        await Page.CheckAsync("[name='LegalActPart.Kind.UniqueValue'] >> nth=1");
        await Page.SelectOptionAsync("[name='LegalActPart.Rows[0].Kind']", "amends");
        await ClickAsync("[name='LegalActPart.Rows[0].Act']");
        await Page.Keyboard.TypeAsync("закон 184");
        await ClickAsync("[role=option]");
        await PictureAsync("act");
        return await PublishAsync(title);
    }

    /// <summary>A dialogue whose findings come from a table.</summary>
    public async Task<string> PublishDialogueAsync()
    {
        var title = $"Диалог о квотах {mark}";
        await NewAsync("Dialogue");
        await TypeAsync("[name='TitlePart.Title']", title);
        await Page.FillAsync("[name='DialoguePart.Start.LocalDateTime']", "2026-11-20T10:00");
        await Page.FillAsync("[name='DialoguePart.Sessions[0].Title']", "Утро");
        await Page.Locator(".findings textarea").First.FillAsync("Квоты помогают");
        await PictureAsync("dialogue");
        return await PublishAsync(title);
    }

    /// <summary>A new entry in the main menu.</summary>
    public async Task ChangeMenuAsync()
    {
        await ClickAsync(".navbar-brand");
        await ClickAsync(".places details:has(a[href$='/ContentItems/Menu']) > summary");
        await ClickAsync("a[href$='/ContentItems/Menu']");
        await ClickAsync("tbody a:text-is('Главное меню')");
        await ClickAsync("[data-tree] > a");
        await TypeAsync("[name='TitlePart.Title']", Entry);
        await TypeAsync("[name='LinkMenuItemPart.Url']", "~/ru/help");
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForSelectorAsync("[data-tree]");
        await PictureAsync("menu");
        await ClickAsync("[value='submit.PublishAndContinue']");
        await Page.WaitForSelectorAsync("main > [role=status]");
    }

    /// <summary>Publishes what the reader wrote.</summary>
    public async Task ModerateAsync()
    {
        await ClickAsync(".places a[href$='/Comments']");
        await PictureAsync("comments");
        await ClickAsync($"li:has(label:has-text('{Reader}')) .btn-primary");
        await Page.WaitForSelectorAsync("main > [role=status]");
    }

    /// <summary>Spoils the article, sees what has changed, and takes the older text back.</summary>
    public async Task TakeBackABadEditAsync()
    {
        await EditAsync(_article);
        await Page.FocusAsync(Surface);
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.TypeAsync("Никто не приехал.");
        await ClickAsync("[value='submit.PublishAndContinue']");
        await Page.WaitForSelectorAsync("main > [role=status]");
        await ClickAsync("a[href*='/versions/']");
        await ClickAsync("tbody a");
        await Page.WaitForSelectorAsync("del");
        await PictureAsync("versions");
        await ClickAsync("main form button");
        await Page.WaitForSelectorAsync(Surface);
        await PublishAsync(_article);
    }

    /// <summary>Opens the article; from now on a colleague may change it, too.</summary>
    public Task OpenArticleAsync() => EditAsync(_article);

    /// <summary>The colleague gives the article another title.</summary>
    public async Task RenameArticleAsync(string title)
    {
        await EditAsync(_article);
        await Page.FillAsync("[name='TitlePart.Title']", title);
        await PublishAsync(title);
    }

    /// <summary>Changes the text of the article that is open, and sees what the colleague did meanwhile.</summary>
    /// <param name="title">The colleague's title.</param>
    public async Task MeetTheColleagueAsync(string title)
    {
        await Page.FocusAsync(Surface);
        await Page.Keyboard.PressAsync("Control+End");
        await Page.Keyboard.TypeAsync(" Потом пили чай.");
        await ClickAsync("[value='submit.PublishAndContinue']");
        await Page.WaitForSelectorAsync(".edit-conflict");
        Assert.Equal(title, await Page.InputValueAsync("[name='TitlePart.Title']"));
        await PictureAsync("conflict");
        await PublishAsync(title);
    }

    /// <summary>Makes a user and a link for a first password.</summary>
    public async Task<(string Name, string Link)> InviteAsync()
    {
        var name = "aida." + mark.Replace(' ', '.');
        await ClickAsync(".places summary:has-text('Безопасность'), .places summary:has-text('Security')");
        await ClickAsync(".places a[href$='/Users/Index']");
        await ClickAsync("main a[href$='/Users/Create']");
        await TypeAsync("[name='User.UserName']", name);
        await TypeAsync("[name='User.Email']", name + "@example.org");
        await TypeAsync("[name='User.Password']", "walnut forest 1904");
        await TypeAsync("[name='User.PasswordConfirmation']", "walnut forest 1904");
        await Page.CheckAsync("div:has(> input[value=Editor]) > [type=checkbox]");
        await ClickAsync("form.settings [type=submit]");
        await Page.WaitForSelectorAsync("main > [role=status], main [role=alert]");
        Assert.Empty(await Page.Locator("main [role=alert]").AllInnerTextsAsync());
        await ClickAsync($"tbody a:text-is('{name}')");
        await ClickAsync("details.more > summary");
        await ClickAsync("form[action*=Invite] button");
        await PictureAsync("invitation");
        return (name, await Page.InputValueAsync("#link"));
    }

    private async Task NewAsync(string type)
    {
        await ClickAsync(".navbar-brand");
        await ClickAsync($".work-new a[href$='/{type}/Create']");
    }

    private async Task EditAsync(string title)
    {
        await ClickAsync(".places details:has(a[href$='/Contents/ContentItems']) > summary");
        await ClickAsync(".places a[href$='/Contents/ContentItems']");
        await TypeAsync("#q", title);
        await Page.Keyboard.PressAsync("Enter");
        await ClickAsync($"tbody a:text-is('{title}')");
    }

    /// <summary>Publishes the form's item; its page is linked from the list.</summary>
    private async Task<string> PublishAsync(string title)
    {
        await ClickAsync("[value='submit.Publish']");
        await Page.WaitForSelectorAsync("main > [role=status], main [role=alert]");
        Assert.Empty(await Page.Locator("main [role=alert]").AllInnerTextsAsync());
        return (await Page.GetAttributeAsync($"tbody tr:has(a:text-is('{title}')) td a", "href"))!;
    }

    private async Task ClickAsync(string selector)
    {
        Steps++;
        await Page.ClickAsync(selector);
    }

    /// <summary>A person clicks into a field before typing.</summary>
    private async Task TypeAsync(string field, string text)
    {
        await ClickAsync(field);
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>A person clicks the button, the file and "Open".</summary>
    private async Task UploadAsync(string field, string name, byte[] content)
    {
        Steps += 3;
        await Page.SetInputFilesAsync(field, new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
    }

    /// <summary>Checks the page; with <c>WRITE_PICTURES=1</c> its picture goes into the editors' guide.</summary>
    private async Task PictureAsync(string name)
    {
        await visit.CheckAdminAsync($"week-{name}-{mark.Replace(' ', '-')}");
        if (Environment.GetEnvironmentVariable("WRITE_PICTURES") == "1")
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(ForumBrowser.RepositoryRoot(), "docs", "editors", "pictures", $"{name}-{mark.Split(' ')[0]}.png") });
        }
    }
}
