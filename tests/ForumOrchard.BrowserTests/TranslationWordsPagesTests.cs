using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Terms;
using ForumOrchard.Translations.Words;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace ForumOrchard.BrowserTests;

/// <summary>A translator writes names of terms, texts of settings and entries of menus by keyboard.</summary>
public sealed class TranslationWordsPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Words_OfATaxonomy_AreWrittenByKeyboardAndNoPageHasAViolation(string locale, int width, bool dark)
    {
        var source = await AddAsync();
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        var page = visit.Page;
        await visit.SignInAsync();
        await page.GotoAsync("/Admin/Translations?lang=en&state=missing");
        await page.Locator($"[data-source='{source}'] a").First.ScrollIntoViewIfNeededAsync();
        await visit.CheckAdminAsync($"translation-words-desk-{locale}-{width}");

        await page.GotoAsync($"/Admin/Translations/Words?source={source}&lang=en");
        await page.WaitForSelectorAsync(".text[data-state=Outdated] ins");
        await visit.CheckAdminAsync($"translation-words-{locale}-{width}");

        var missing = page.Locator(".text[data-state=Missing] input[type=text]");
        await missing.FillAsync("Marmots");
        await page.Locator(".text[data-state=Outdated] input[type=text]").FillAsync(" ");
        await missing.PressAsync("Enter");
        await page.WaitForSelectorAsync(".text [role=alert]");
        Assert.Equal("Marmots", await missing.InputValueAsync());
        await visit.CheckAdminAsync($"translation-words-refused-{locale}-{width}");

        await page.Locator(".text[data-state=Outdated] input[type=text]").FillAsync("Deep burrows");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("main > [role=status]");
        Assert.Equal(0, await page.Locator(".text:not([data-state=UpToDate])").CountAsync());

        await page.ClickAsync("main details.more > summary");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main details.more button"));
        var file = (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Replace("Mountains", "High mountains", StringComparison.Ordinal);
        await page.GotoAsync("/Admin/Translations/Import");
        await page.SetInputFilesAsync("#files", new Microsoft.Playwright.FilePayload { Name = "words.xlf", MimeType = "application/xml", Buffer = System.Text.Encoding.UTF8.GetBytes(file) });
        await page.ClickAsync("main form [type=submit]");
        await page.WaitForSelectorAsync("main form[action$='/Run']");
        await page.ClickAsync("main section summary");
        await visit.CheckAdminAsync($"translation-words-file-{locale}-{width}");

        foreach (var other in new[] { "settings:organization", "menu:main-menu" })
        {
            await page.GotoAsync($"/Admin/Translations/Words?source={other}&lang=en");
            await page.WaitForSelectorAsync(".text");
            await visit.CheckAdminAsync($"translation-words-{other.Split(':')[0]}-{locale}-{width}");
        }

        Assert.Empty(visit.Errors);
    }

    /// <summary>A taxonomy with a name that is missing, and one that is outdated.</summary>
    private async Task<string> AddAsync()
    {
        var id = string.Empty;
        await browser.Site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var taxonomy = await contents.NewAsync("Taxonomy");
            taxonomy.DisplayText = $"Звери {Guid.NewGuid().ToString("n")[..6]}";
            taxonomy.Alter<TaxonomyPart>(part => (part.TermContentType, part.Terms) = ("Topic", [Term("Сурки"), Term("Норы", "Burrows"), Term("Горы", "Mountains")]));
            await contents.CreateAsync(taxonomy, VersionOptions.Published);
            id = taxonomy.ContentItemId;
        });
        await browser.Site.InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<NoteWordsTask>().Single().DoWorkAsync(services, TestContext.Current.CancellationToken));
        await browser.Site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.Alter<TaxonomyPart>(part => part.Terms[1].Alter<LabelsPart>(labels => labels.Labels["ru"] = "Глубокие норы"));
            await contents.PublishAsync(draft);
        });
        return $"terms:{id}";
    }

    private static ContentItem Term(string ru, string? en = null)
    {
        var term = new ContentItem { ContentItemId = Guid.NewGuid().ToString("n")[..26], ContentType = "Topic", DisplayText = ru };
        term.Alter<LabelsPart>(labels =>
        {
            labels.Labels["ru"] = ru;
            if (en is not null)
            {
                labels.Labels["en"] = en;
            }
        });
        return term;
    }
}
