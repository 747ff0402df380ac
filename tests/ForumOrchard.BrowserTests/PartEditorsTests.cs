using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The editors of structured parts: by keyboard, on a phone and on a wide screen, in both languages, by day and by night, and without script.</summary>
public sealed class PartEditorsTests(ForumBrowser browser)
{
    private const string NewAct = "/Admin/Contents/ContentTypes/LegalAct/Create";

    private const string NewDialogue = "/Admin/Contents/ContentTypes/Dialogue/Create";

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
        await visit.Page.Keyboard.PressAsync("Enter");
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

        await visit.Page.SelectOptionAsync("[name='LegalActPart.Rows[1].Kind']", "amends");
        await visit.Page.FillAsync("[name='LegalActPart.Rows[1].Act']", locale == "ru" ? "уголовный кодекс" : "criminal code");
        await visit.Page.ClickAsync(".actions [value='submit.SaveAndContinue']");
        await visit.Page.WaitForSelectorAsync("[name='LegalActPart.Rows[1].Choice']");
        await visit.CheckAdminAsync($"relations-refused-{locale}-{width}");
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

    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Findings_OfAPastedTable_FillTheFieldsFromTheOneInUse(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark: dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync(NewDialogue);
        var fields = visit.Page.Locator(".findings textarea");
        await fields.Nth(1).FillAsync("before");

        await PasteAsync(visit, 1, "text/html", """
            <html><head><style>td { color: red }</style></head><body><table>
            <tr><td><p class=MsoNormal>First<o:p></o:p></p><p>Second
            line</p></td><td colspan=2>Wide</td></tr>
            <tr><td>Next&nbsp;row<br>of two</td><td><ul><li>One</li><li>Two</li></ul></td></tr></table></body></html>
            """);

        Assert.Equal(["", "First\nSecond line", "Wide", "", "Next row\nof two", "One\nTwo"], await ValuesAsync(visit, 6));
        Assert.Contains("4", await visit.Page.InnerTextAsync("[data-pasted]"), StringComparison.Ordinal);
        await visit.CheckAdminAsync($"findings-{locale}-{width}");
        await visit.Page.ClickAsync("[data-pasted] button");
        Assert.Equal(["", "before", "", "", "", ""], await ValuesAsync(visit, 6));

        await PasteAsync(visit, 0, "text/plain", "a\t\"b \"\"c\"\"\nd\"\te\r\nf\t\tg\r\n");
        Assert.Equal(["a", "b \"c\"\nd", "e", "f", "", "g"], await ValuesAsync(visit, 6));
        await PasteAsync(visit, 2, "text/plain", "in\tout\tout");
        Assert.Equal("in", (await ValuesAsync(visit, 3))[2]);
        Assert.Contains("2", await visit.Page.InnerTextAsync("[data-pasted]"), StringComparison.Ordinal);

        await visit.Page.ClickAsync(".actions [value='submit.SaveAndContinue']");
        await visit.Page.WaitForSelectorAsync("[role=alert]");
        await visit.CheckAdminAsync($"findings-faults-{locale}-{width}");
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Findings_ByArrowKeys_AreReachedFromTheEdgesOfATextAlone()
    {
        await using var visit = await browser.OpenAsync("/login", locale: "en");
        await visit.SignInAsync();
        await visit.Page.GotoAsync(NewDialogue);
        var fields = visit.Page.Locator(".findings textarea");
        await fields.Nth(1).FillAsync("ab");

        await fields.Nth(0).FocusAsync();
        Assert.Equal(1, await PressAsync(visit, "ArrowRight"));
        Assert.Equal(1, await PressAsync(visit, "ArrowRight"));
        Assert.Equal(1, await PressAsync(visit, "ArrowRight"));
        Assert.Equal(2, await PressAsync(visit, "ArrowRight"));
        Assert.Equal(5, await PressAsync(visit, "ArrowDown"));
        Assert.Equal(4, await PressAsync(visit, "ArrowLeft"));
        Assert.Equal(1, await PressAsync(visit, "ArrowUp"));
        Assert.Equal(2, await PressAsync(visit, "Tab"));
        Assert.Equal(2, await PressAsync(visit, "ArrowUp"));
    }

    [Theory]
    [InlineData("ru", 360)]
    [InlineData("en", 1280)]
    public async Task Session_WrittenWithoutScript_IsSavedAndAnotherCanBeAdded(string locale, int width)
    {
        await using var visit = await browser.OpenAsync("/login", width, script: false, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync(NewDialogue);
        await visit.Page.FillAsync("[name='TitlePart.Title']", $"Dialogue {locale} {width}");
        await visit.Page.FillAsync("[name='DialoguePart.Start.LocalDateTime']", "2026-11-20T10:00");
        await visit.Page.Locator(".findings textarea").First.FillAsync("One\none");

        await visit.Page.ClickAsync("[data-findings] button");
        Assert.Equal("One\none", (await visit.Page.Locator(".findings textarea").First.InputValueAsync()).ReplaceLineEndings("\n"));
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(ForumBrowser.Pictures, $"admin-findings-refused-{locale}-{width}.png"), FullPage = true });

        await visit.Page.FillAsync("[name='DialoguePart.Sessions[0].Title']", "Morning");
        await visit.Page.Locator(".findings textarea").First.FillAsync("One\nTwo");
        await visit.Page.Locator("[data-findings] > details:last-of-type summary").ClickAsync();
        await visit.Page.ClickAsync("[data-findings] button");
        await visit.Page.WaitForSelectorAsync(".alert[role=status]");
        Assert.Equal("s1", await visit.Page.InputValueAsync("[name='DialoguePart.Sessions[0].Id']"));
        Assert.Equal("", await visit.Page.InputValueAsync("[name='DialoguePart.Sessions[1].Title']"));
    }

    private static Task PasteAsync(Visit visit, int field, string type, string text) => visit.Page.EvaluateAsync(
        """
        ([number, type, text]) => {
          const field = document.querySelectorAll(".findings textarea")[number];
          field.focus();
          const data = new DataTransfer();
          data.setData(type, text);
          field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        new object[] { field, type, text });

    private static Task<string[]> ValuesAsync(Visit visit, int count) =>
        visit.Page.EvaluateAsync<string[]>("count => [...document.querySelectorAll('.findings textarea')].slice(0, count).map((field) => field.value)", count);

    /// <summary>Presses a key; gives the number of the field that has the focus then.</summary>
    private static async Task<int> PressAsync(Visit visit, string key)
    {
        await visit.Page.Keyboard.PressAsync(key);
        return await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('.findings textarea')].indexOf(document.activeElement)");
    }
}
