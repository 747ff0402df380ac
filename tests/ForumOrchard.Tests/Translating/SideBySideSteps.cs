using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Entities;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Tests.Translating;

/// <summary>Translates sentence by sentence, as a translator does.</summary>
internal sealed class SideBySideSteps(ContentScreensTests.EditedSite site)
{
    public Task<IDocument> OpenAsync(string id) => site.Editor.OpenAsync($"/Admin/Translations/{id}/Texts");

    public static IEnumerable<string?> States(IDocument page) => page.QuerySelectorAll(".unit").Select(unit => unit.GetAttribute("data-state"));

    /// <summary>Types texts into the sentences from the first, null for one that stays, and sends the form.</summary>
    public async Task<IDocument> SaveAsync(IDocument page, int? confirm, params string?[] texts)
    {
        var changes = texts.Select((text, at) => (Name: $"units[{at}].Text", Value: text!)).Where(change => change.Value is not null).ToArray();
        return confirm is { } number
            ? await site.Editor.PressAsync(page.QuerySelectorAll(".unit")[number].QuerySelector("[name=confirm]")!, changes)
            : await site.Editor.SendAsync(page.QuerySelector("form.side-by-side")!, changes);
    }

    /// <summary>Sends a sentence as the page's script does.</summary>
    public async Task<(HttpStatusCode Status, JsonNode Body)> SendUnitAsync(IDocument page, int at, string text, bool isConfirmed, params (string Name, string Value)[] more)
    {
        var form = page.QuerySelector("form.side-by-side")!;
        using var answer = await site.Editor.PostFormAsync(
            form.GetAttribute("data-unit-address")!,
            [page.Token(), ("unit.Id", page.QuerySelectorAll(".unit")[at].Id!), ("unit.Was", form.QuerySelector($"[name='units[{at}].Was']")!.GetAttribute("value")!), ("unit.Text", text), ("isConfirmed", isConfirmed.ToString()), .. more]);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }

    /// <summary>Signs in a translator who reads English and works in one language.</summary>
    public static async Task<HttpClient> SignInTranslatorAsync(ForumSite site, string culture)
    {
        const string Password = "apricot valley 1916";
        var name = $"Translator{Guid.NewGuid():n}";
        var user = new User { UserName = name, Email = $"{name}@example.org", RoleNames = ["Translator"] };
        user.Put(new WorkLanguages { Cultures = [culture] });
        await site.InScopeAsync(services => services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, Password));
        return await site.SignInAsync("en", name, Password);
    }

    /// <summary>Publishes an item.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> AddAsync(IServiceProvider services, string culture, string set, string title, string html, string type = "NewsArticle", Action<ContentItem>? change = null)
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.NewAsync(type);
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<HtmlBodyPart>(part => part.Html = html);
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, set));
        change?.Invoke(item);
        await contents.CreateAsync(item, VersionOptions.Published);
        return item.ContentItemId;
    }

    /// <summary>A published item whose translation into English is begun.</summary>
    /// <returns>Id of the translation.</returns>
    public async Task<string> BeginAsync(string title, string html, string type = "NewsArticle", Action<ContentItem>? change = null)
    {
        var original = string.Empty;
        await site.InScopeAsync(async services => original = await AddAsync(services, "ru", Guid.NewGuid().ToString("N")[..26], title, html, type, change));
        var page = await site.Editor.OpenAsync("/Admin/Translations");
        using var answer = await site.Editor.PostFormAsync($"/Admin/Translations/{original}/Begin", page.Token(), ("culture", "en"));
        return answer.RequestMessage!.RequestUri!.AbsolutePath.Split('/')[^2];
    }

    /// <summary>A dialogue of one session, whose original has got a second finding since its translation was begun.</summary>
    public async Task<string> BeginDialogueAsync(string title)
    {
        var seed = new DialoguePart();
        await site.InScopeAsync(async services => seed = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Dialogue" && index.Published).FirstOrDefaultAsync())!.As<DialoguePart>()!);
        Finding Finding(string text) => new() { Country = seed.Findings[0].Country, Session = "s1", Kind = seed.Findings[0].Kind, Text = text };
        var id = await BeginAsync(title, string.Empty, "Dialogue", item => item.Alter<DialoguePart>(part =>
            (part.Start, part.End, part.Mode, part.Countries, part.Sessions, part.Findings) = (seed.Start, seed.End, seed.Mode, seed.Countries, [new Session { Id = "s1", Title = "Утро" }], [Finding("Раз.")])));
        await ChangeOriginalAsync(id, item => item.Alter<DialoguePart>(part => part.Findings = [.. part.Findings, Finding("Два.")]));
        return id;
    }

    /// <summary>Publishes the original with another text.</summary>
    public Task ChangeOriginalAsync(string translation, string html) => ChangeOriginalAsync(translation, item => item.Alter<HtmlBodyPart>(part => part.Html = html));

    public async Task ChangeOriginalAsync(string translation, Action<ContentItem> change) => await site.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var from = (await contents.GetAsync(translation, VersionOptions.Latest))!.As<TranslationPart>()!.BegunFrom!;
        var item = (await contents.GetAsync(from, VersionOptions.DraftRequired))!;
        change(item);
        await contents.PublishAsync(item);
    });

    public async Task<ContentItem> LatestAsync(string id)
    {
        ContentItem? item = null;
        await site.InScopeAsync(async services => item = await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest));
        return item!;
    }
}
