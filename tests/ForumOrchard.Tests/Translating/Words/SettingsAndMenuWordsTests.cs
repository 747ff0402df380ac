using System.Text.Json.Nodes;
using ForumOrchard.Organization.Settings;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Menu;
using OrchardCore.Menu.Models;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.Translating.Words;

/// <summary>Texts of settings and entries of menus on the translator's desk, over HTTP.</summary>
public sealed class SettingsAndMenuWordsTests(WordsSite site) : IClassFixture<WordsSite>
{
    private const string Organization = "settings:organization";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Texts_OfTheOrganization_AreWrittenHereAndNotOverwrittenByAFormThatWasOpen()
    {
        await SetAsync(settings => (settings.Taglines, settings.Hotlines) = (new() { ["ru"] = "Сурки вместе" }, [new Hotline { Number = "999", Labels = { ["ru"] = "Служба сурков", ["en"] = "Marmots" } }]));
        var form = await site.Editor.OpenAsync("/Admin/Settings/organization");

        var page = await site.Editor.OpenAsync(WordsSite.At(Organization));
        Assert.Contains("Горячая линия 999", WordsSite.Row(page, "Служба сурков")!.TextContent, StringComparison.Ordinal);
        await WordsSite.WriteAsync(site.Editor, page, ("Сурки вместе", "Marmots together"), ("Служба сурков", "Marmot service"));

        var stored = await StoredAsync();
        Assert.Equal(("Marmots together", "Сурки вместе", "Marmot service"), (stored.Taglines["en"], stored.Taglines["ru"], stored.Hotlines.Single(one => one.Number == "999").Labels["en"]));
        Assert.Contains("Marmots together", await site.Client.GetStringAsync("/en", Cancellation), StringComparison.Ordinal);
        Assert.Equal(["admin", "organization"], (await site.Editor.OpenAsync("/Admin/AuditTrail?category=Settings")).QuerySelectorAll("tbody tr")[0].Children.Where((_, at) => at is 1 or 3).Select(cell => cell.TextContent.Trim()));

        var told = await site.Editor.SendAsync(form.QuerySelector("main form[method=post]")!, ("OrganizationSettings.Email", "late@example.org"));
        Assert.NotNull(told.QuerySelector(".alert-danger"));
        Assert.Equal(("Marmots together", false), ((await StoredAsync()).Taglines["en"], (await StoredAsync()).Email == "late@example.org"));

        await site.NoteAsync();
        await SetAsync(settings => settings.Taglines["ru"] = "Сурки и сони вместе");
        Assert.Equal("Outdated", WordsSite.Row(await site.Editor.OpenAsync(WordsSite.At(Organization)), "Сурки и сони вместе")!.GetAttribute("data-state"));
    }

    [Fact]
    public async Task Text_ThatAColleagueWritesAtThisMoment_IsToldAndBothAreKept()
    {
        await SetAsync(settings => settings.Copyright = new() { ["ru"] = "Все сурки", ["en"] = "All marmots" });
        var page = await site.Editor.OpenAsync(WordsSite.At(Organization));
        site.Meanwhile.At(OrganizationPermissions.ManageOrganization, () => SetAsync(settings => settings.Copyright["en"] = "Theirs"));

        var told = await WordsSite.WriteAsync(site.Editor, page, ("Все сурки", "Mine"));

        Assert.Equal(("Mine", "Theirs"), (told.ValueOf(WordsSite.Field(told, "Все сурки")), (await StoredAsync()).Copyright["en"]));
    }

    [Fact]
    public async Task Entry_ThatAColleagueRenamesAtThisMoment_IsToldAndBothAreKept()
    {
        var alias = $"words-{Guid.NewGuid():n}";
        await AddMenuAsync(alias, "ru", Entry("Поля", "~/ru/fields"));
        await AddMenuAsync(alias, "en", Entry("Fields", "~/en/fields"));
        var page = await site.Editor.OpenAsync(WordsSite.At($"menu:{alias}"));
        site.Meanwhile.At(Permissions.ManageMenu, () => site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync((await MenuAsync(alias, "en")).ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<MenuItemsListPart>(list => list.MenuItems[0].DisplayText = "Theirs");
            await contents.UpdateAsync(draft);
            await contents.PublishAsync(draft);
        }));

        var told = await WordsSite.WriteAsync(site.Editor, page, ("Поля", "Mine"));

        Assert.Equal(("Mine", "Theirs ~/en/fields"), (told.ValueOf(WordsSite.Field(told, "Поля")), Assert.Single(await EntriesAsync(alias, "en"))));
    }

    [Fact]
    public async Task Entry_ThatAMenuLacks_IsMadeAtItsPlaceAndLeadsToTheTranslation()
    {
        var alias = $"words-{Guid.NewGuid():n}";
        await AddMenuAsync(alias, "ru", Entry("О нас", "~/ru/about", Entry("Профиль", "~/ru/about/profile"), Entry("Вовне", "https://example.org/")), Entry("Новости", "~/ru/news"), Entry("Законы", "~/ru/laws"));
        await AddMenuAsync(alias, "en", Entry("News", "~/en/news"));

        var page = await site.Editor.OpenAsync(WordsSite.At($"menu:{alias}"));
        Assert.Equal("О нас", WordsSite.Row(page, "Профиль")!.QuerySelector(".hint")!.TextContent.Trim());
        var told = await WordsSite.WriteAsync(site.Editor, page, ("Профиль", "Profile"));
        Assert.Contains("Переведите и его", WordsSite.Row(told, "Профиль")!.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Profile", told.ValueOf(WordsSite.Field(told, "Профиль")));

        var saved = await WordsSite.WriteAsync(site.Editor, told, ("О нас", "About us"), ("Вовне", "Abroad"), ("Законы", "Laws"), ("Новости", "What is new"));

        Assert.Equal("Сохранено. Посетители увидят это сразу.", saved.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal(
            ["About us ~/en/about", "- Profile ~/en/about/profile", "- Abroad https://example.org/", "What is new ~/en/news", "Laws ~/en/laws"],
            await EntriesAsync(alias, "en"));
        Assert.Equal("О нас ~/ru/about", (await EntriesAsync(alias, "ru"))[0]);
        Assert.Empty((await site.Editor.OpenAsync(WordsSite.At($"menu:{alias}", show: "missing"))).QuerySelectorAll(".text"));
    }

    [Fact]
    public async Task Entry_OfAPage_LeadsToItsTranslationWhateverItsAddressIs()
    {
        var (original, translation) = await PageAsync();
        var alias = $"words-{Guid.NewGuid():n}";
        var entry = new ContentItem { ContentItemId = Guid.NewGuid().ToString("n")[..26], ContentType = "ContentMenuItem", DisplayText = "Страница" };
        ((JsonObject)entry.Content)["ContentMenuItemPart"] = new JsonObject { ["SelectedContentItem"] = new JsonObject { ["ContentItemIds"] = new JsonArray(original) } };
        await AddMenuAsync(alias, "ru", entry);
        await AddMenuAsync(alias, "en");

        await WordsSite.WriteAsync(site.Editor, await site.Editor.OpenAsync(WordsSite.At($"menu:{alias}")), ("Страница", "Page"));

        var made = Assert.Single((await MenuAsync(alias, "en")).As<MenuItemsListPart>()!.MenuItems);
        Assert.Equal(translation, (string?)((JsonObject)made.Content)["ContentMenuItemPart"]!["SelectedContentItem"]!["ContentItemIds"]![0]);
        Assert.NotEqual(entry.ContentItemId, made.ContentItemId);
        Assert.Equal(original, (string?)((JsonObject)(await MenuAsync(alias, "ru")).As<MenuItemsListPart>()!.MenuItems[0].Content)["ContentMenuItemPart"]!["SelectedContentItem"]!["ContentItemIds"]![0]);
    }

    [Fact]
    public async Task Menu_ThatALanguageLacks_SaysWhereToMakeIt()
    {
        var alias = $"words-{Guid.NewGuid():n}";
        await AddMenuAsync(alias, "ru", Entry("Сурки", "~/ru/news"));

        var told = await WordsSite.WriteAsync(site.Editor, await site.Editor.OpenAsync(WordsSite.At($"menu:{alias}")), ("Сурки", "Marmots"));

        Assert.Contains("Сначала создайте его", told.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Marmots", told.ValueOf(WordsSite.Field(told, "Сурки")));
    }

    private Task SetAsync(Action<OrganizationSettings> change) => site.InScopeAsync(async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var stored = await sites.LoadSiteSettingsAsync();
        var settings = stored.As<OrganizationSettings>();
        change(settings);
        stored.Put(settings);
        await sites.UpdateSiteSettingsAsync(stored);
    });

    private async Task<OrganizationSettings> StoredAsync()
    {
        var settings = new OrganizationSettings();
        await site.InScopeAsync(async services => settings = await services.GetRequiredService<ISiteService>().GetSettingsAsync<OrganizationSettings>());
        return settings;
    }

    private Task AddMenuAsync(string alias, string culture, params ContentItem[] entries) => site.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var menu = await contents.NewAsync("Menu");
        menu.DisplayText = alias;
        menu.Alter<AliasPart>(part => part.Alias = $"{alias}-{culture}");
        menu.Alter<MenuItemsListPart>(part => part.MenuItems = [.. entries]);
        await contents.CreateAsync(menu, VersionOptions.Published);
    });

    private async Task<ContentItem> MenuAsync(string alias, string culture)
    {
        ContentItem? menu = null;
        await site.InScopeAsync(async services =>
        {
            var id = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync($"alias:{alias}-{culture}");
            menu = await services.GetRequiredService<IContentManager>().GetAsync(id!, VersionOptions.Published);
        });
        return menu!;
    }

    private async Task<IReadOnlyList<string>> EntriesAsync(string alias, string culture)
    {
        static IEnumerable<string> Of(ContentItem item, string level) => (item.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems : [])
            .SelectMany(entry => Of(entry, level + "- ").Prepend($"{level}{entry.DisplayText} {entry.As<LinkMenuItemPart>()!.Url}"));
        return [.. Of(await MenuAsync(alias, culture), string.Empty)];
    }

    /// <summary>A page and its translation, whose addresses have nothing in common.</summary>
    private async Task<(string Original, string Translation)> PageAsync()
    {
        var (original, translation, set) = (string.Empty, string.Empty, Guid.NewGuid().ToString("n")[..26]);
        await site.InScopeAsync(async services =>
        {
            original = await AddAsync(services, "ru");
            translation = await AddAsync(services, "en");
        });
        return (original, translation);

        async Task<string> AddAsync(IServiceProvider services, string culture)
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("Page");
            item.DisplayText = $"{culture} {set}";
            item.Alter<OrchardCore.ContentLocalization.Models.LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, set));
            await contents.CreateAsync(item, VersionOptions.Published);
            return item.ContentItemId;
        }
    }

    private static ContentItem Entry(string text, string url, params ContentItem[] below)
    {
        var entry = new ContentItem { ContentItemId = Guid.NewGuid().ToString("n")[..26], ContentType = "LinkMenuItem", DisplayText = text };
        entry.Alter<LinkMenuItemPart>(part => part.Url = url);
        if (below.Length > 0)
        {
            entry.Alter<MenuItemsListPart>(part => part.MenuItems = [.. below]);
        }

        return entry;
    }
}
