using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The editors of structured parts: by keyboard, on a phone and on a wide screen, in both languages, by day and by night, and without script.</summary>
public sealed class PartEditorsTests(ForumBrowser browser)
{
    private const string NewAct = "/Admin/Contents/ContentTypes/LegalAct/Create";

    [Theory]
    [InlineData("ru", 360, true, "закон 184")]
    [InlineData("en", 1280, false, "law 184")]
    public async Task Relation_ChosenByKeyboard_FillsTheRowAndAnotherIsAdded(string locale, int width, bool dark, string typed)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark: dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync(NewAct);
        const string Field = "[name='LegalActPart.Rows[0].Act']";

        await visit.Page.FocusAsync(Field);
        await visit.Page.Keyboard.TypeAsync(typed);
        await visit.Page.WaitForSelectorAsync("[role=option]");
        Assert.Equal("true", await visit.Page.GetAttributeAsync(Field, "aria-expanded"));
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await visit.Page.GetAttributeAsync("[role=option][aria-selected=true]", "id"), await visit.Page.GetAttributeAsync(Field, "aria-activedescendant"));
        await visit.CheckAdminAsync($"relations-{locale}-{width}");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Contains("184", await visit.Page.InputValueAsync(Field), StringComparison.Ordinal);
        Assert.NotEmpty(await visit.Page.InputValueAsync("[name='LegalActPart.Rows[0].LocalizationSet']"));
        Assert.Equal("false", await visit.Page.GetAttributeAsync(Field, "aria-expanded"));

        await visit.Page.FocusAsync("[data-add-row]");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("LegalActPart.Rows[1].Kind", await visit.Page.EvaluateAsync<string>("document.activeElement.name"));
        await visit.Page.FillAsync("[name='LegalActPart.Rows[1].Act']", "zzzz");
        await visit.Page.WaitForSelectorAsync("#LegalActPart_Rows_1__Act_note:not(:empty)");
        Assert.Equal(0, await visit.Page.Locator("[role=listbox]:visible").CountAsync());
        await visit.CheckAdminAsync($"relations-added-{locale}-{width}");
        Assert.Empty(visit.Errors);
    }

    [Theory]
    [InlineData("ru", 360)]
    [InlineData("en", 1280)]
    public async Task Relation_TypedWithoutScript_IsFoundByTheServerOrItsCandidatesAreOffered(string locale, int width)
    {
        await using var visit = await browser.OpenAsync("/login", width, script: false, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync(NewAct);
        await visit.Page.FillAsync("[name='TitlePart.Title']", $"Act {locale} {width}");
        await visit.Page.CheckAsync("[name='LegalActPart.Level.Text'] >> nth=1");
        await visit.Page.CheckAsync("[name='LegalActPart.Kind.UniqueValue'] >> nth=1");
        await visit.Page.SelectOptionAsync("[name='LegalActPart.Rows[0].Kind']", "amends");
        await visit.Page.FillAsync("[name='LegalActPart.Rows[0].Act']", locale == "ru" ? "уголовный кодекс" : "criminal code");

        await visit.Page.ClickAsync("[data-add-row]");
        var candidates = visit.Page.Locator("[name='LegalActPart.Rows[0].Choice']");
        Assert.True(await candidates.CountAsync() > 2);
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(ForumBrowser.Pictures, $"admin-relations-candidates-{locale}-{width}.png"), FullPage = true });

        await candidates.First.CheckAsync();
        await visit.Page.ClickAsync("[data-add-row]");
        await visit.Page.WaitForSelectorAsync("[role=status]");
        Assert.NotEmpty(await visit.Page.InputValueAsync("[name='LegalActPart.Rows[0].LocalizationSet']"));
        Assert.Equal("", await visit.Page.InputValueAsync("[name='LegalActPart.Rows[1].Act']"));
    }
}
