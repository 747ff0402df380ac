using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Editing.Notes;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Html.Models;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Tests.Translating;

/// <summary>From the draft of a translator to what visitors read; and who is to translate what.</summary>
public sealed class ReviewTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Password = "apricot valley 1916";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Draft_HandedIn_IsReadByVisitorsWhenItIsApproved()
    {
        var (original, translation) = await PairAsync();
        var translator = await PersonAsync("Translator");
        await WriteAsync(translator, translation, "<p>A new text.</p>");
        Assert.Equal(["Черновик", "Готово к проверке"], await CellAsync(original));

        var page = await translator.Browser.SendAsync((await DeskAsync(translator.Browser, original)).QuerySelector("form[action$='/HandIn']")!);
        Assert.Contains("waits for review", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/Approve'], form[action$='/SendBack']"));
        Assert.Equal(["Ждёт проверки"], await CellAsync(original, "&lang=en&state=review"));
        Assert.Equal("<p>Before.</p>", await PublicAsync(translation));
        using (var refused = await translator.Browser.PostFormAsync($"/Admin/Translations/{translation}/Approve", page.Token()))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        Assert.NotNull((await site.Editor.OpenAsync("/Admin")).QuerySelector($".work a[href='/Admin/Translations/{translation}/Changes']"));
        Assert.Null((await translator.Browser.OpenAsync("/Admin")).QuerySelector($".work a[href='/Admin/Translations/{translation}/Changes']"));
        Assert.Equal($"/Admin/Translations/{translation}/Changes#review", (await site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{translation}/Edit")).QuerySelector(".alert-info a")!.GetAttribute("href"));

        await site.Editor.SendAsync((await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes")).QuerySelector("form[action$='/Approve']")!);
        Assert.Contains("A new text.", await PublicAsync(translation), StringComparison.Ordinal);
        Assert.Equal(["Актуальный"], await CellAsync(original));
        Assert.Null((await site.Editor.OpenAsync("/Admin")).QuerySelector($".work a[href='/Admin/Translations/{translation}/Changes']"));

        // The next draft is another one, also if it looks as the last did.
        await WriteAsync(translator, translation, "<p>A <em>new</em> text.</p>");
        Assert.Equal(["Черновик", "Готово к проверке"], await CellAsync(original));
    }

    [Fact]
    public async Task Draft_ChangedAfterItWasHandedIn_IsNeitherApprovedNorHandedInUnseen()
    {
        var (original, translation) = await PairAsync();
        var translator = await PersonAsync("Translator");
        await WriteAsync(translator, translation, "<p>One marmot.</p>");
        var desk = await DeskAsync(translator.Browser, original);
        await translator.Browser.SendAsync(desk.QuerySelector("form[action$='/HandIn']")!);
        var read = await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes");

        // A comma leaves it where it is.
        await WriteAsync(translator, translation, "<p>One, marmot.</p>");
        Assert.Equal(["Ждёт проверки"], await CellAsync(original));
        var answer = await site.Editor.SendAsync(read.QuerySelector("form[action$='/Approve']")!);
        Assert.Contains("кто-то изменил перевод", answer.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);

        await WriteAsync(translator, translation, "<p>Two marmots.</p>");
        Assert.Equal(["Черновик", "Готово к проверке"], await CellAsync(original));
        await site.Editor.SendAsync(answer.QuerySelector("form[action$='/Approve']")!);
        await translator.Browser.SendAsync(desk.QuerySelector("form[action$='/HandIn']")!);
        Assert.Equal(["Черновик", "Готово к проверке"], await CellAsync(original));
        Assert.Equal("<p>Before.</p>", await PublicAsync(translation));
    }

    [Fact]
    public async Task Draft_ChangedAtTheMomentWhenItIsHandedIn_IsNotHandedInUnseen()
    {
        var (original, translation) = await PairAsync();
        var translator = await PersonAsync("Translator");
        await WriteAsync(translator, translation, "<p>One marmot.</p>");
        var form = (await DeskAsync(translator.Browser, original)).QuerySelector("form[action$='/HandIn']")!;
        site.Meanwhile.At(OrchardCore.Contents.CommonPermissions.EditContent, () => site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync(translation, VersionOptions.DraftRequired))!;
            draft.Alter<HtmlBodyPart>(body => body.Html = "<p>Nine marmots.</p>");
            await contents.UpdateAsync(draft);
            await contents.SaveDraftAsync(draft);
        }));

        var page = await translator.Browser.SendAsync(form);

        Assert.Contains("Somebody has changed the translation", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Черновик", "Готово к проверке"], await CellAsync(original));
    }

    [Fact]
    public async Task Draft_ThatNobodyHandedIn_IsNotApproved()
    {
        var (_, translation) = await PairAsync();
        await WriteAsync(await PersonAsync("Translator"), translation, "<p>Half a marmot.</p>");
        var token = string.Empty;
        await site.InScopeAsync(async services => token = EditToken.Of(await services.GetRequiredService<StoredItems>().FindAsync(translation)).Value);

        using var answer = await site.Editor.PostFormAsync($"/Admin/Translations/{translation}/Approve", (await site.Editor.OpenAsync("/Admin/Translations")).Token(), ("token", token));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("<p>Before.</p>", await PublicAsync(translation));
    }

    [Fact]
    public async Task Draft_SentBack_IsADraftAgainAndTheTranslatorFindsTheNote()
    {
        var (original, translation) = await PairAsync();
        var translator = await PersonAsync("Translator");
        await WriteAsync(translator, translation, "<p>Three marmots.</p>");
        await translator.Browser.SendAsync((await DeskAsync(translator.Browser, original)).QuerySelector("form[action$='/HandIn']")!);
        var read = await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes");

        await site.Editor.SendAsync(read.QuerySelector("form[action$='/SendBack']")!, ("text", "  "));
        Assert.Equal(["Ждёт проверки"], await CellAsync(original));
        Assert.DoesNotContain("Сурков четыре", (await translator.Browser.OpenAsync("/Admin")).Body!.TextContent, StringComparison.Ordinal);

        await site.Editor.SendAsync(read.QuerySelector("form[action$='/SendBack']")!, ("text", "Сурков четыре."));
        Assert.Equal(["Черновик", "Готово к проверке"], await CellAsync(original));
        Assert.Contains("Сурков четыре.", (await translator.Browser.OpenAsync("/Admin")).QuerySelector(".work")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("<p>Before.</p>", await PublicAsync(translation));
    }

    [Fact]
    public async Task Note_ThatCouldNotBeSent_IsShownOnceMore()
    {
        var (original, translation) = await PairAsync();
        var translator = await PersonAsync("Translator");
        await WriteAsync(translator, translation, "<p>Five marmots.</p>");
        await translator.Browser.SendAsync((await DeskAsync(translator.Browser, original)).QuerySelector("form[action$='/HandIn']")!);
        var read = await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes");
        await WriteAsync(translator, translation, "<p>Six marmots.</p>");

        var answer = await site.Editor.SendAsync(read.QuerySelector("form[action$='/SendBack']")!, ("text", "Сурков <семь>."));

        Assert.Equal("Сурков <семь>.", answer.QuerySelector("main q")!.TextContent);
        Assert.Null((await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes")).QuerySelector("main q"));
        Assert.DoesNotContain("семь", (await translator.Browser.OpenAsync("/Admin")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_WhoseItemTakesNoMoreNotes_IsNotSentBackAndTheNoteIsShownOnceMore()
    {
        var (original, translation) = await PairAsync();
        var translator = await PersonAsync("Translator");
        await WriteAsync(translator, translation, "<p>Seven marmots.</p>");
        await translator.Browser.SendAsync((await DeskAsync(translator.Browser, original)).QuerySelector("form[action$='/HandIn']")!);
        await site.InScopeAsync(async services =>
        {
            for (var note = 0; note < NoteBook.MostNotes; note++)
            {
                await services.GetRequiredService<ISession>().SaveAsync(new Note { ContentItemId = translation, ThreadId = translation, Text = "Сурки." });
            }
        });

        var answer = await site.Editor.SendAsync((await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes")).QuerySelector("form[action$='/SendBack']")!, ("text", "Сурков восемь."));

        Assert.StartsWith("Ничего не возвращено: у материала уже 500 заметок", answer.QuerySelector("[role=status]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Сурков восемь.", answer.QuerySelector("main q")!.TextContent);
        Assert.Equal(["Ждёт проверки"], await CellAsync(original));
        await site.InScopeAsync(async services => Assert.Equal(NoteBook.MostNotes, (await services.GetRequiredService<NoteBook>().OfAsync(translation)).Sum(thread => thread.Notes.Count)));
    }

    [Fact]
    public async Task Translation_Assigned_IsFoundByWhoIsToMakeItAlsoBeforeItIsBegun()
    {
        var original = await AddAsync("ru", null);
        var (translator, another) = (await PersonAsync("Translator"), await PersonAsync("Translator"));
        var form = await site.Editor.OpenAsync($"/Admin/Translations/{original}/Assign/en");

        await site.Editor.SendAsync(form.QuerySelector("main form")!, ("translator", translator.Id!));

        Assert.Equal(["Перевести", $"Переводит: {translator.Name}"], await CellAsync(original));
        Assert.NotNull(Row(await translator.Browser.OpenAsync("/Admin/Translations?who=me"), original));
        Assert.Null(Row(await translator.Browser.OpenAsync("/Admin/Translations?who=me&state=draft"), original));
        Assert.Null(Row(await translator.Browser.OpenAsync("/Admin/Translations?who=me&lang=ru"), original));
        Assert.Null(Row(await another.Browser.OpenAsync("/Admin/Translations?who=me"), original));
        Assert.NotNull(Row(await another.Browser.OpenAsync($"/Admin/Translations?who={translator.Id}"), original));
        Assert.Contains(TitleOf(original), (await translator.Browser.OpenAsync("/Admin")).QuerySelector(".work")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(",\"en\",\"missing\",", await CsvAsync(translator), StringComparison.Ordinal);
        Assert.Contains($"\"{translator.Name}\"", await CsvAsync(translator), StringComparison.Ordinal);

        await site.Editor.SendAsync(form.QuerySelector("main form")!, ("translator", another.Id!));
        Assert.Equal(["Перевести", $"Переводит: {another.Name}"], await CellAsync(original));
        await site.Editor.SendAsync(form.QuerySelector("main form")!, ("translator", string.Empty));
        Assert.Equal(["Перевести"], await CellAsync(original));
    }

    [Fact]
    public async Task Translation_AssignedToWhoMayNotMakeIt_IsRefused()
    {
        var original = await AddAsync("ru", null);
        var form = await site.Editor.OpenAsync($"/Admin/Translations/{original}/Assign/en");
        foreach (var person in new[] { await PersonAsync("Translator", "ru"), await PersonAsync("Moderator") })
        {
            Assert.Null(form.QuerySelector($"option[value='{person.Id}']"));

            await site.Editor.SendAsync(form.QuerySelector("main form")!, ("translator", person.Id!));

            Assert.Equal(["Перевести"], await CellAsync(original));
        }
    }

    private static IElement? Row(IDocument table, string contentItemId) => table.QuerySelectorAll("tbody tr").FirstOrDefault(row => row.InnerHtml.Contains(contentItemId, StringComparison.Ordinal));

    /// <summary>Titles are unique, so that a test finds its own row alone.</summary>
    private static string TitleOf(string original) => $"Сурок {original}";

    private static async Task<IElement> DeskAsync(HttpClient reader, string original, string query = "") =>
        Row(await reader.OpenAsync($"/Admin/Translations?q={original}{query}"), original)!.QuerySelectorAll("td")[1];

    /// <summary>What the desk offers for the English translation, and whom it names.</summary>
    private async Task<IEnumerable<string>> CellAsync(string original, string query = "") =>
        (await DeskAsync(site.Editor, original, query)).QuerySelectorAll("a, button").Select(link => link.ChildNodes[0].TextContent).Where(text => text != "Назначить");

    private static Task<string> CsvAsync(PersonOf person) => person.Browser.GetStringAsync(new Uri("/Admin/Translations/Csv?who=me", UriKind.Relative), Cancellation);

    private static async Task WriteAsync(PersonOf translator, string translation, string html) =>
        await translator.Browser.WriteAsync(await translator.Browser.OpenAsync($"/Admin/Contents/ContentItems/{translation}/Edit"), publish: false, ("HtmlBodyPart.Html", html));

    private async Task<string> PublicAsync(string contentItemId)
    {
        var html = string.Empty;
        await site.InScopeAsync(async services => html = (await services.GetRequiredService<IContentManager>().GetAsync(contentItemId))!.As<HtmlBodyPart>()!.Html!);
        return html;
    }

    private async Task<(string Original, string Translation)> PairAsync()
    {
        var original = await AddAsync("ru", null);
        return (original, await AddAsync("en", original));
    }

    private Task<string> AddAsync(string culture, string? original) =>
        site.AddAsync("NewsArticle", $"{culture}/news/review-{Guid.NewGuid():n}", VersionOptions.Published, item =>
        {
            item.DisplayText = TitleOf(original ?? item.ContentItemId);
            item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = item.DisplayText);
            item.Alter<HtmlBodyPart>(body => body.Html = "<p>Before.</p>");
            item.Alter<LocalizationPart>(part => part.LocalizationSet = original ?? item.ContentItemId);
        });

    private async Task<PersonOf> PersonAsync(string role, params string[] cultures)
    {
        var name = $"{role}{Guid.NewGuid():n}";
        var user = new User { UserName = name, Email = $"{name}@example.org", RoleNames = [role] };
        if (cultures.Length > 0)
        {
            user.Put(new WorkLanguages { Cultures = cultures });
        }

        await site.InScopeAsync(services => services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, Password));
        return new PersonOf(await site.SignInAsync("en", name, Password), user.UserId, name);
    }

    private sealed record PersonOf(HttpClient Browser, string Id, string Name);
}
