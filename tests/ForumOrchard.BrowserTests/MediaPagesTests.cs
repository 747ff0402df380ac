using ForumOrchard.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor brings files into the library and into an item, on a phone and on a wide screen.</summary>
public sealed class MediaPagesTests(ForumBrowser browser)
{
    private static readonly byte[] _picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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
