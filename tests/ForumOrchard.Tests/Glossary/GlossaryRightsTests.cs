using System.Net;
using System.Text;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Translating;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Glossary;

/// <summary>What somebody who works in English alone may do to the terms, by form, by file and by direct posts.</summary>
public sealed class GlossaryRightsTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Address = "/Admin/Glossary";
    private const string Id = "protection-order";

    [Fact]
    public async Task Term_ChangedByWhoWorksInOneLanguage_IsChangedThereAlone()
    {
        using var translator = await site.SignInTranslatorOfAsync("en");
        var before = await FindAsync();

        var page = await translator.OpenAsync($"{Address}/Terms/{Id}");
        var form = page.QuerySelector("main form")!;
        Assert.Equal(["en"], form.QuerySelectorAll("[name$='.Culture']").Select(field => field.GetAttribute("value")));
        Assert.Contains(before.In("ru")!.Preferred, form.QuerySelector("section[lang=ru]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("На этом языке вы не работаете.", form.TextContent, StringComparison.Ordinal);
        page = await translator.SendAsync(
            form, ("Wordings[0].Definition", "A court may not be asked for it."), ("Wordings[1].Culture", "ru"), ("Wordings[1].Preferred", "запрет"));

        Assert.Null(page.QuerySelector("#faults"));
        var after = await FindAsync();
        Assert.Equal(("A court may not be asked for it.", before.In("ru")!.Preferred, before.In("ru")!.Definition), (after.In("en")!.Definition, after.In("ru")!.Preferred, after.In("ru")!.Definition));
    }

    [Fact]
    public async Task Term_OfAnotherLanguageToo_IsNotRemoved()
    {
        using var translator = await site.SignInTranslatorOfAsync("en");
        var page = await translator.OpenAsync($"{Address}/Terms/{Id}");
        Assert.Null(page.QuerySelector("form[action$='/Remove']"));

        using var answer = await translator.PostFormAsync($"{Address}/Terms/{Id}/Remove", page.Token(), ("token", page.QuerySelector("[name=Token]")!.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.NotNull(await FindAsync());
    }

    [Fact]
    public async Task Term_OfAnotherLanguageToo_IsNotBroughtBack()
    {
        var id = $"rights-{Guid.NewGuid():n}";
        await site.InScopeAsync(async services =>
        {
            var store = services.GetRequiredService<TermbaseStore>();
            var termbase = await store.LoadAsync();
            termbase.Remove(new Concept { Id = id, Wordings = { ["ru"] = new Wording { Preferred = "выхухоль" }, ["en"] = new Wording { Preferred = "desman" } } }, "admin", DateTime.UtcNow);
            Assert.True(await store.CommitAsync(termbase));
        });
        using var translator = await site.SignInTranslatorOfAsync("en");
        var page = await translator.OpenAsync($"{Address}/Removed");
        Assert.Contains("выхухоль", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"form[action$='/{id}/BringBack']"));

        using var answer = await translator.PostFormAsync($"{Address}/Removed/{id}/BringBack", page.Token());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await site.InScopeAsync(async services => Assert.Null((await services.GetRequiredService<TermbaseStore>().LoadAsync()).Find(id)));
    }

    [Fact]
    public async Task File_ThatChangesAnotherLanguage_IsRefusedThere()
    {
        using var translator = await site.SignInTranslatorOfAsync("en");
        var before = await FindAsync();
        var unchanged = await translator.GetByteArrayAsync(new Uri($"{Address}/Csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Empty((await translator.UploadTermsAsync("all.csv", unchanged)).QuerySelectorAll(".list-group-item"));

        var plan = await translator.UploadTermsAsync("terms.csv", Encoding.UTF8.GetBytes($"id,language,preferred\r\n{Id},ru,запрет\r\n"));

        Assert.Contains("Не принято: «ru» — язык, на котором вы не работаете.", plan.QuerySelector(".list-group-item")!.TextContent, StringComparison.Ordinal);
        Assert.Null(plan.QuerySelector("form[action$='/Run']"));
        Assert.Equal(before.In("ru")!.Preferred, (await FindAsync()).In("ru")!.Preferred);
    }

    private async Task<Concept> FindAsync()
    {
        Concept? concept = null;
        await site.InScopeAsync(async services => concept = (await services.GetRequiredService<TermbaseStore>().LoadAsync()).Find(Id));
        return concept!;
    }
}
