using ForumOrchard.BrowserTests.Browsing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media;
using OrchardCore.Taxonomies.Settings;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor finds items, files and terms by keyboard alone: on a phone and on a wide screen, in both languages, by day and by night.</summary>
public sealed class PickerPagesTests(ForumBrowser browser)
{
    private const string Type = "PickerWalk";
    private const string Search = "#PickerWalk_Related_Search";
    private const string Options = Search + "_list [role=option]";
    private const string Rows = "#PickerWalk_Related_ContentItemIds .field-choices .form-check";
    private const string Files = "#PickerWalk_Files_Added";

    private static readonly byte[] _picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData("ru", 360, true, "закон", "насили")]
    [InlineData("en", 1280, false, "law", "violence")]
    public async Task Items_FilesAndTerms_AreFoundByKeyboardAndThePageHasNoViolation(string locale, int width, bool dark, string words, string topic)
    {
        await DefineAsync();
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        var page = visit.Page;
        var keyboard = page.Keyboard;
        await visit.SignInAsync();
        await page.GotoAsync($"/Admin/Contents/ContentTypes/{Type}/Create");
        await page.FillAsync("[name='TitlePart.Title']", $"Walk {locale}");

        // Past the last of a page, the next one follows.
        await page.FocusAsync(Search);
        await keyboard.PressAsync("ArrowDown");
        await page.WaitForSelectorAsync($"{Options}[aria-selected=true]");
        Assert.Equal(20, await page.Locator(Options).CountAsync());
        for (var i = 1; i < 20; i++)
        {
            await keyboard.PressAsync("ArrowDown");
        }

        await keyboard.PressAsync("ArrowDown");
        await page.WaitForSelectorAsync($"{Search}_list_20[aria-selected=true]");
        Assert.Equal("PickerWalk_Related_Search_list_20", await page.GetAttributeAsync(Search, "aria-activedescendant"));
        await keyboard.PressAsync("Escape");
        Assert.Equal("false", await page.GetAttributeAsync(Search, "aria-expanded"));

        await FindAsync(page, words);
        await visit.CheckAdminAsync($"picker-{locale}-{width}");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        await FindAsync(page, words);
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        Assert.Equal(2, await page.Locator($"{Rows} input:checked").CountAsync());
        var second = await page.Locator($"{Rows} label span").Nth(1).InnerTextAsync();
        await page.Locator($"{Rows} button").Nth(2).FocusAsync();
        await keyboard.PressAsync("Enter");
        Assert.Equal(second, await page.Locator($"{Rows} label span").First.InnerTextAsync());
        Assert.Contains(second, await page.InnerTextAsync("[data-picker-status]"), StringComparison.Ordinal);

        await page.FocusAsync(Files);
        await keyboard.TypeAsync("walk 07");
        await page.WaitForSelectorAsync($"{Files}_list [role=option] img");
        await visit.CheckAdminAsync($"picker-files-{locale}-{width}");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        Assert.Equal("PickerWalk.Files.Files[0].MediaText", await page.EvaluateAsync<string>("document.activeElement.name"));
        await keyboard.TypeAsync("A dot");

        await page.FocusAsync("#PickerWalk_Topics_TermEntries_filter");
        await keyboard.TypeAsync(topic);
        Assert.InRange(await page.Locator("#PickerWalk_Topics_TermEntries .form-check:visible").CountAsync(), 1, 5);
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Space");
        await visit.CheckAdminAsync($"picker-chosen-{locale}-{width}");

        await page.ClickAsync(".actions [value='submit.SaveAndContinue']");
        await page.WaitForSelectorAsync(".alert[role=status]");
        Assert.Equal(second, await page.Locator($"{Rows} label span").First.InnerTextAsync());
        Assert.Equal("A dot", await page.InputValueAsync("[name='PickerWalk.Files.Files[0].MediaText']"));
        Assert.Equal(1, await page.Locator("#PickerWalk_Topics_TermEntries input:checked").CountAsync());
        Assert.Empty(visit.Errors);
    }

    private static async Task FindAsync(IPage page, string words)
    {
        await page.FocusAsync(Search);
        await page.Keyboard.TypeAsync(words);
        await page.WaitForFunctionAsync(
            "([list, words]) => { const option = document.querySelector(list + ':not([hidden]) [role=option]'); return option && option.textContent.toLowerCase().includes(words); }",
            new[] { $"{Search}_list", words });
    }

    private Task DefineAsync() => browser.Site.InScopeAsync(async services =>
    {
        var definitions = services.GetRequiredService<IContentDefinitionManager>();
        await definitions.AlterPartDefinitionAsync(Type, part => part
            .WithField("Related", field => field.OfType("ContentPickerField").WithSettings(new ContentPickerFieldSettings { DisplayAllContentTypes = true, Multiple = true }))
            .WithField("Files", field => field.OfType("MediaField"))
            .WithField("Topics", field => field.OfType("TaxonomyField").WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = "9aqsmmzkw0mkm81s2cz9sz1gvf" })));
        await definitions.AlterTypeDefinitionAsync(Type, type => type.Creatable().Draftable().WithPart("TitlePart").WithPart(Type));

        var store = services.GetRequiredService<IMediaFileStore>();
        for (var i = 1; i <= 25; i++)
        {
            using var content = new MemoryStream(_picture);
            await store.CreateFileFromStreamAsync($"walks/Walk {i:00}.png", content, overwrite: true);
        }
    });
}
