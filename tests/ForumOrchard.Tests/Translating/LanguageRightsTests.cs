using System.Net;
using System.Security.Claims;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Accounts;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace ForumOrchard.Tests.Translating;

/// <summary>Who may work in which language, on every route of the admin that takes an item.</summary>
public sealed class LanguageRightsTests(PeopledSite site) : IClassFixture<PeopledSite>
{
    private const string Password = "apricot valley 1916";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>All that an editor is let through to with an item of somebody else.</summary>
    private static IEnumerable<AdminRoute> Routes => AdminRoute.All.Where(route => route.HasItem && route.Who.HasFlag(Who.Editor));

    [Fact]
    public async Task Route_WithAnItemInAnotherLanguage_RefusesAndChangesNothing()
    {
        var person = await LimitedAsync("Editor", "en");
        var samples = await site.AddSamplesAsync(owner: null, "ru");
        var before = await site.SettledAsync();
        var faults = new List<string>();
        foreach (var route in Routes)
        {
            // The list's buttons say of how many items they did nothing; an article has no text of files to write.
            var expected = route.Template.EndsWith("/Several", StringComparison.Ordinal) || route.Template.StartsWith("Admin/attachments/text", StringComparison.Ordinal) ? Answer.Open : Answer.Refused;
            if (await person.SendAsync(route, samples, person.Token) is var answer && answer != expected)
            {
                faults.Add($"{route.Name}: {answer}");
            }
        }

        Assert.Equal(string.Empty, string.Join('\n', faults));
        Assert.Equal(before, await site.StoredAsync());
    }

    [Fact]
    public async Task TextOfFiles_OfAnItemInAnotherLanguage_IsRefused()
    {
        var person = await LimitedAsync("Editor", "en");
        foreach (var (culture, expected) in new[] { ("ru", HttpStatusCode.Forbidden), ("en", HttpStatusCode.OK) })
        {
            var id = await site.AddAsync("Publication", $"{culture}/publications/rights-{Guid.NewGuid():n}", VersionOptions.Published, _ => { });

            using var answer = await person.Browser.GetAsync(new Uri($"/Admin/attachments/text/{id}", UriKind.Relative), Cancellation);

            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Route_WithTheirOwnItemInAnotherLanguage_RefusesAndChangesNothing()
    {
        var person = await LimitedAsync("Author", "en");
        var samples = await site.AddSamplesAsync(person.Id, "ru");
        var before = await site.SettledAsync();

        foreach (var route in AdminRoute.All.Where(route => route.HasItem && route.Who.HasFlag(Who.Owner)))
        {
            Assert.True(await person.SendAsync(route, samples, person.Token) == Answer.Refused, route.Name);
        }

        Assert.Equal(before, await site.StoredAsync());
    }

    [Fact]
    public async Task Route_WithAnItemInTheirLanguage_IsOpen()
    {
        var person = await LimitedAsync("Editor", "ru");
        foreach (var route in Routes)
        {
            Assert.True(await person.SendAsync(route, await site.AddSamplesAsync(owner: null, "ru"), person.Token) == Answer.Open, route.Name);
        }
    }

    [Theory]
    [InlineData("/Admin/ContentLocalization?contentItemId={0}&targetCulture={1}")]
    [InlineData("/Admin/Translations/{0}/Begin")]
    public async Task Translation_FromALanguageThatTheyOnlyRead_IsBegunInTheirOwnAndInNoOther(string address)
    {
        var person = await LimitedAsync("Translator", "en");
        foreach (var (from, into, expected) in new[] { ("ru", "en", HttpStatusCode.OK), ("en", "ru", HttpStatusCode.Forbidden) })
        {
            var item = (await site.AddSamplesAsync(owner: null, from))["item"];

            using var answer = await person.Browser.PostFormAsync(string.Format(null, address, item, into), ("__RequestVerificationToken", person.Token), ("culture", into));

            Assert.Equal(expected, answer.StatusCode);
            Assert.Equal(expected == HttpStatusCode.OK ? [from, into] : [from], await CulturesAsync(item));
        }
    }

    [Fact]
    public async Task NewItem_OffersTheirLanguagesAndIsRefusedInAnyOther()
    {
        var person = await LimitedAsync("Editor", "en");
        var form = await person.Browser.OpenAsync(Writing.NewArticle);
        Assert.Equal(["en"], form.QuerySelectorAll("[name='LocalizationPart.Culture'] option").Select(option => option.GetAttribute("value")));
        var title = $"Item {Guid.NewGuid():n}";

        var refused = await person.Browser.WriteAsync(form, publish: true, ("TitlePart.Title", title), ("LocalizationPart.Culture", "ru"));
        Assert.Contains("You do not work in this language: русский", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await TitledAsync(title));

        await person.Browser.WriteAsync(form, publish: true, ("TitlePart.Title", title));
        Assert.Equal("en", Assert.Single(await TitledAsync(title)).As<LocalizationPart>()!.Culture);
    }

    [Fact]
    public async Task Item_InAnotherLanguage_IsInvalidWhereverItComesFrom()
    {
        var person = await LimitedAsync("Editor", "en");
        await site.InScopeAsync(async services =>
        {
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
            {
                RequestServices = services,
                User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.Id!), new Claim(ClaimTypes.Role, "Editor")], "test")),
            };
            var contents = services.GetRequiredService<IContentManager>();
            foreach (var (culture, isValid) in new[] { ("en", true), ("ru", false) })
            {
                var item = await contents.NewAsync("NewsArticle");
                item.Alter<LocalizationPart>(part => part.Culture = culture);
                item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = "A marmot");

                var faults = (await contents.ValidateAsync(item)).Errors.SelectMany(error => error.MemberNames);

                Assert.Equal(isValid, !faults.Contains("LocalizationPart.Culture"));
            }
        });
    }

    [Fact]
    public async Task Admin_OffersNothingThatIsRefused()
    {
        var person = await LimitedAsync("Editor", "en");
        var samples = await site.AddSamplesAsync(owner: null, "ru");
        var (russian, deleted) = (samples["item"], samples["deleted"]);
        var english = (await site.AddSamplesAsync(owner: null, "en"))["item"];

        var list = await person.Browser.OpenAsync("/Admin/Contents/ContentItems?type=NewsArticle&status=draft");
        Assert.Equal((0, 2), (Offers(list, russian), Offers(list, english)));

        var desk = await person.Browser.OpenAsync("/Admin/Translations?type=NewsArticle&state=missing");
        Assert.Equal((2, 1), (Offers(desk, russian), Offers(desk, english)));
        Assert.Equal($"/Admin/Translations/{russian}/Begin", desk.QuerySelector($"main [action*='{russian}']")!.GetAttribute("action"));

        Assert.Equal(0, Offers(await person.Browser.OpenAsync("/Admin/Bin"), deleted));
        Assert.Empty((await person.Browser.OpenAsync($"/Admin/Contents/ContentItems/{english}/Edit")).QuerySelectorAll("a[href*='targetCulture=ru']"));
        Assert.Equal(0, Offers(await person.Browser.OpenAsync("/Admin"), russian));
    }

    [Fact]
    public async Task Form_OfAUser_SetsLanguagesThatCountAtTheNextRequest()
    {
        var person = await LimitedAsync("Translator");
        var administrator = site.Person(Who.Administrator).Browser;
        var russian = (await site.AddSamplesAsync(owner: null, "ru"))["item"];
        var address = $"/Admin/Users/Edit/{person.Id}";
        Assert.Equal(HttpStatusCode.OK, await EditAsync(person, russian));

        var refused = await administrator.SendAsync((await administrator.OpenAsync(address)).QuerySelector("form.settings")!, ("User.IsLimited", "true"));
        Assert.Contains("Tick at least one language", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await EditAsync(person, russian));

        await administrator.SendAsync((await administrator.OpenAsync(address)).QuerySelector("form.settings")!, ("User.IsLimited", "true"), ("User.Languages", "en"));
        Assert.Equal(HttpStatusCode.Forbidden, await EditAsync(person, russian));
        Assert.Equal("en", (await administrator.OpenAsync(address)).QuerySelector("[name='User.Languages'][checked]")!.GetAttribute("value"));

        await administrator.SendAsync((await administrator.OpenAsync(address)).QuerySelector("form.settings")!, ("User.IsLimited", "false"));
        Assert.Equal(HttpStatusCode.OK, await EditAsync(person, russian));
    }

    [Fact]
    public async Task Administrator_WithLanguages_WorksInAll()
    {
        var person = await LimitedAsync("Administrator", "en");

        Assert.Equal(HttpStatusCode.OK, await EditAsync(person, (await site.AddSamplesAsync(owner: null, "ru"))["item"]));
    }

    private static int Offers(IDocument page, string contentItemId) =>
        page.QuerySelectorAll($"main a[href*='{contentItemId}'], main [action*='{contentItemId}'], main input[value='{contentItemId}']").Length;

    private static async Task<HttpStatusCode> EditAsync(Person person, string contentItemId)
    {
        using var answer = await person.Browser.GetAsync(new Uri($"/Admin/Contents/ContentItems/{contentItemId}/Edit", UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    /// <summary>Signs in a new user who works in some languages; in all, if none is given.</summary>
    private async Task<Person> LimitedAsync(string role, params string[] cultures)
    {
        var name = $"{role}{Guid.NewGuid():n}";
        var user = new User { UserName = name, Email = $"{name}@example.org", RoleNames = [role] };
        if (cultures.Length > 0)
        {
            user.Put(new WorkLanguages { Cultures = cultures });
        }

        await site.InScopeAsync(services => services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, Password));
        return await Person.OfAsync(await site.SignInAsync("en", name, Password), "/ChangePassword") with { Id = user.UserId };
    }

    private async Task<IReadOnlyList<string>> CulturesAsync(string contentItemId)
    {
        var cultures = new List<string>();
        await site.InScopeAsync(async services =>
        {
            var set = (await services.GetRequiredService<IContentManager>().GetAsync(contentItemId, VersionOptions.Latest))!.As<LocalizationPart>()!.LocalizationSet;
            var items = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType == "NewsArticle").ListAsync();
            cultures.AddRange(items.Select(item => item.As<LocalizationPart>()!).Where(part => part.LocalizationSet == set).Select(part => part.Culture!).OrderBy(culture => culture != "ru"));
        });
        return cultures;
    }

    private async Task<IReadOnlyList<ContentItem>> TitledAsync(string title)
    {
        IReadOnlyList<ContentItem> items = [];
        await site.InScopeAsync(async services => items = [.. await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.DisplayText == title).ListAsync()]);
        return items;
    }
}
