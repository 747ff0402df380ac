namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>What a translator finds: articles, and the page on which one is translated sentence by sentence.</summary>
internal static class TranslatorsPages
{
    /// <summary>Publishes an article in English.</summary>
    /// <param name="browser">Where.</param>
    /// <param name="title">Its title; the desk finds it by that.</param>
    /// <param name="html">Its text.</param>
    public static async Task AddArticleAsync(this ForumBrowser browser, string title, string html)
    {
        await using var visit = await browser.OpenAsync("/login", 1280, locale: "en", script: false);
        await visit.SignInAsync();
        await visit.Page.GotoAsync("/Admin/Contents/ContentTypes/NewsArticle/Create");
        await visit.Page.FillAsync("[name='TitlePart.Title']", title);
        await visit.Page.FillAsync("[name='HtmlBodyPart.Html']", html);
        await visit.Page.SelectOptionAsync("[name='LocalizationPart.Culture']", "en");
        await visit.Page.ClickAsync("[value='submit.PublishAndContinue'], [value='submit.Publish']");
        await visit.Page.WaitForSelectorAsync("main [role=status]");
    }

    /// <summary>Begins its translation into Russian.</summary>
    /// <param name="browser">Where.</param>
    /// <param name="title">Title of the article.</param>
    /// <param name="locale">The language of the translator's browser.</param>
    /// <param name="width">Width of the window, in CSS pixels.</param>
    /// <param name="dark">Whether the translator prefers dark pages.</param>
    public static async Task<Visit> BeginTranslationAsync(this ForumBrowser browser, string title, string locale = "ru", int width = 1280, bool dark = false)
    {
        var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync($"/Admin/Translations?q={Uri.EscapeDataString(title)}");
        await visit.Page.Locator("tbody form button").First.ClickAsync();
        await visit.Page.WaitForSelectorAsync(".units");
        return visit;
    }
}
