using ForumOrchard.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor brings files into the library and into an item, on a phone and on a wide screen.</summary>
public sealed class MediaPagesTests(ForumBrowser browser)
{
    private static readonly byte[] _picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Two pixels wide.</summary>
    private static readonly byte[] _otherPicture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Library_FilesUploadedAndDeleted_ShowsThemAndHasNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync("/Admin/Media");
        await visit.CheckAdminAsync($"media-empty-{locale}-{width}");
        var name = $"Отчёт за ноябрь {width}";

        await visit.Page.SetInputFilesAsync("#files", [File(name + ".pdf", "%PDF-1.7"u8.ToArray()), File(name + ".png", _picture), File("wrong.pdf", "no PDF"u8.ToArray())]);
        await visit.Page.FocusAsync(".upload button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".progress-list .text-danger:has-text('wrong.pdf')");
        await visit.Page.WaitForSelectorAsync($".media a:text-is('{name}.pdf')");
        await visit.CheckAdminAsync($"media-refused-{locale}-{width}");

        await visit.Page.GotoAsync($"/Admin/Media?q={Uri.EscapeDataString(name)}");
        Assert.Equal(2, await visit.Page.Locator(".media > li").CountAsync());
        await visit.Page.FocusAsync(".media summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.CheckAdminAsync($"media-{locale}-{width}");

        await visit.Page.ClickAsync(".media .btn-danger");
        await visit.Page.WaitForSelectorAsync("[role=status]");
    }

    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("ru", 1280, false)]
    [InlineData("en", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task File_Replaced_IsShownAndItsPagesHaveNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        var name = $"Схема офиса {locale} {width}.png";
        await visit.Page.GotoAsync("/Admin/Media");
        await visit.Page.SetInputFilesAsync("#files", File(name, _picture));
        await visit.Page.ClickAsync(".upload button");
        await visit.Page.Locator($".media li:has(a:text-is('{name}')) a[href*='Uploads/File']").ClickAsync();
        var address = await visit.Page.GetAttributeAsync("main img", "src");

        await visit.Page.SetInputFilesAsync("#upload", File("wrong.pdf", "%PDF-1.7"u8.ToArray()));
        await visit.Page.FocusAsync("main form .btn-primary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".alert-danger");
        await visit.CheckAdminAsync($"file-refused-{locale}-{width}");
        await visit.Page.SetInputFilesAsync("#upload", File("other.png", _otherPicture));
        await visit.Page.FocusAsync("main form .btn-primary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[role=status]");

        Assert.NotEqual(address, await visit.Page.GetAttributeAsync("main img", "src"));
        Assert.Equal(2, await visit.Page.Locator("main img").EvaluateAsync<int>("image => image.decode().then(() => image.naturalWidth)"));
        await visit.CheckAdminAsync($"file-replaced-{locale}-{width}");
        await visit.Page.GotoAsync("/Admin/Uploads");
        await visit.CheckAdminAsync($"files-{locale}-{width}");
    }

    [Fact]
    public async Task Library_WithoutScript_TakesFiles()
    {
        await using var visit = await browser.OpenAsync("/login", 360, locale: "ru", script: false);
        await visit.SignInAsync();
        await visit.Page.GotoAsync("/Admin/Media");

        await visit.Page.SetInputFilesAsync("#files", File("без скрипта.txt", "текст"u8.ToArray()));
        await visit.Page.ClickAsync(".upload button");

        await visit.Page.WaitForSelectorAsync("[role=status]");
        Assert.Equal(1, await visit.Page.Locator(".media a:text-is('без скрипта.txt')").CountAsync());
    }

    private static FilePayload File(string name, byte[] content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = content };
}
