using System.Text;
using ForumOrchard.Attachments.Storage;
using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Publications.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Media;
using OrchardCore.Title.Models;

namespace ForumOrchard.BrowserTests;

/// <summary>The editors' pages for attached files, with content: in Russian on a phone, in English on a wide screen.</summary>
public sealed class AttachmentsPagesTests(ForumBrowser browser)
{
    private const string File = "доклады/очень_длинное_имя_файла_без_единого_пробела_которое_не_помещается_на_телефоне.pdf";
    private const string Title = "Доклад, который отсканировали";

    [Theory]
    [InlineData("ru", 360)]
    [InlineData("en", 1280)]
    public async Task Pages_Filled_FitTheScreenAndHaveNoViolation(string culture, int width)
    {
        await FillAsync();
        await using var visit = await browser.OpenAsync("/login", width, locale: culture);
        await visit.SignInAsync();

        await visit.Page.GotoAsync("/admin/attachments");
        await CheckAsync(visit, $"attachments-{culture}-{width}");

        await visit.Page.ClickAsync(".list-group li li a[href*='/text/']");
        await visit.Page.WaitForSelectorAsync("textarea");
        await CheckAsync(visit, $"text-by-hand-{culture}-{width}");

        await visit.Page.EvaluateAsync("document.querySelector('[name=seen]').value = 'another'");
        await visit.Page.FillAsync("textarea", $"Слова со страниц {culture} {width}");
        await visit.Page.ClickAsync("main form .btn-primary");
        await visit.Page.WaitForSelectorAsync("[role=alert]");
        await CheckAsync(visit, $"text-by-hand-refused-{culture}-{width}");

        await visit.Page.ClickAsync("main form .btn-primary");
        await visit.Page.WaitForSelectorAsync("[role=status]");
        await CheckAsync(visit, $"text-by-hand-stored-{culture}-{width}");
    }

    private static async Task CheckAsync(Visit visit, string picture)
    {
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(ForumBrowser.Pictures, $"admin-{picture}.png"), FullPage = true });
        Assert.Empty(await visit.ViolationsAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{picture} is wider than the screen.");
    }

    private Task FillAsync() => ShellScope.UsingNewScopeAsync(browser.Site.Services, async scope =>
    {
        var services = scope.ServiceProvider;
        if (await services.GetRequiredService<IMediaFileStore>().GetFileInfoAsync(File) is not null)
        {
            return;
        }

        await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(File, new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.4 nothing")));
        var contentManager = services.GetRequiredService<IContentManager>();
        var item = await contentManager.NewAsync("Publication");
        item.DisplayText = Title;
        item.Alter<TitlePart>(part => part.Title = Title);
        item.Alter<AutoroutePart>(part => part.Path = "ru/publications/scanned");
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("ru", item.ContentItemId));
        item.Alter<PublicationPart>(part => (part.Files.Paths, part.Files.MediaTexts) = ([File], ["Доклад"]));
        await contentManager.CreateAsync(item, VersionOptions.Published);
        ShellScope.AddDeferredTask(later => later.ServiceProvider.GetServices<IBackgroundTask>().OfType<ReadAttachmentsTask>().Single().DoWorkAsync(later.ServiceProvider, TestContext.Current.CancellationToken));
    });
}
