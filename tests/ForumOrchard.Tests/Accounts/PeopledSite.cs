using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ForumOrchard.Hosting.Security;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Tests.Accounts;

/// <summary>A site with a person of each role, signed in.</summary>
public sealed class PeopledSite : ForumSite, IAsyncLifetime
{
    private readonly Dictionary<Who, Person> _people = [];

    private Dictionary<string, string> _parts = [];

    /// <summary>All come from one address, and nothing changes but by what they do.</summary>
    public PeopledSite()
    {
        Settings[SignInLimit.Setting] = "1000";
        RunsBackgroundTasks = false;
    }

    public Person Person(Who who) => _people[who];

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await this.AddRoleAsync(nameof(Who.Author), "AccessAdminPanel", "AccessAdminDashboard", "ListContent", "EditOwnContent", "PublishOwnContent", "DeleteOwnContent", "LocalizeOwnContent");
        foreach (var who in new[] { Who.Administrator, Who.Editor, Who.Translator, Who.Moderator, Who.Author, Who.Reader })
        {
            _people[who] = await Accounts.Person.OfAsync(await this.SignInAsAsync(who.ToString()), "/ChangePassword");
        }

        _people[Who.Anonymous] = await Accounts.Person.OfAsync(NewVisitor(), "/login");
        await InScopeAsync(async services =>
        {
            var author = (await services.GetRequiredService<UserManager<IUser>>().GetUsersInRoleAsync(nameof(Who.Author))).OfType<User>().Single();
            _people[Who.Author] = _people[Who.Author] with { Id = author.UserId };
            var menu = await FirstAsync(services, "Menu");
            var taxonomy = await FirstAsync(services, "Taxonomy");
            _parts = new()
            {
                ["menu"] = menu.ContentItemId,
                ["entry"] = FirstOf(menu, "MenuItemsListPart", "MenuItems"),
                ["taxonomy"] = taxonomy.ContentItemId,
                ["term"] = FirstOf(taxonomy, "TaxonomyPart", "Terms"),
                ["termType"] = (string)((JsonObject)taxonomy.Content)["TaxonomyPart"]!["TermContentType"]!,
            };
        });
    }

    public new async ValueTask DisposeAsync()
    {
        foreach (var person in _people.Values)
        {
            person.Browser.Dispose();
        }

        await base.DisposeAsync();
    }

    /// <summary>Adds what a route may be asked about: a draft, a deleted item, a user; and finds what there is of the rest.</summary>
    /// <param name="owner">Id of the user whose the items are; null for nobody.</param>
    /// <param name="culture">Their language.</param>
    public async Task<IReadOnlyDictionary<string, string>> AddSamplesAsync(string? owner, string culture = "ru")
    {
        var samples = new Dictionary<string, string>(_parts) { ["new"] = Guid.NewGuid().ToString("n") };
        await InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            foreach (var name in new[] { "item", "deleted" })
            {
                var item = await contents.NewAsync("NewsArticle");
                item.Owner = owner;
                item.Alter<LocalizationPart>(part => part.Culture = culture);
                await contents.CreateAsync(item, VersionOptions.Draft);
                samples[name] = item.ContentItemId;
                if (name == "deleted")
                {
                    await contents.RemoveAsync(item);
                }
            }

            var user = new User { UserName = samples["new"], Email = $"{samples["new"]}@example.org", RoleNames = ["Editor"] };
            await services.GetRequiredService<UserManager<IUser>>().CreateAsync(user);
            samples["user"] = user.UserId;
        });
        return samples;
    }

    /// <summary>What is stored once the work that follows earlier requests has ended.</summary>
    public async Task<IReadOnlyList<string>> SettledAsync()
    {
        IReadOnlyList<string> stored;
        do
        {
            stored = await StoredAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        }
        while (!stored.SequenceEqual(await StoredAsync()));

        return stored;
    }

    /// <summary>All that is stored, each document with a digest, but for the site's own notes on what to index; and all files of the media library.</summary>
    public async Task<IReadOnlyList<string>> StoredAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(DataFolder, "Sites", "Default", "OrchardCore.db")};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Type, Content FROM Document WHERE Type NOT LIKE '%.Indexing%' ORDER BY Id";
        await using var documents = await command.ExecuteReaderAsync();
        var stored = new List<string>();
        while (await documents.ReadAsync())
        {
            stored.Add($"{documents[0]} {documents[1]} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(documents.GetString(2))))}");
        }

        // The first upload makes the folder.
        var library = Directory.CreateDirectory(Path.Combine(DataFolder, "Sites", "Default", "Media"));
        return [.. stored, .. library.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    private static async Task<ContentItem> FirstAsync(IServiceProvider services, string type) =>
        (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType == type).FirstOrDefaultAsync())!;

    private static string FirstOf(ContentItem container, string part, string list) => (string)((JsonObject)container.Content)[part]![list]![0]!["ContentItemId"]!;
}

/// <summary>Somebody with a browser.</summary>
/// <param name="Browser">The browser, with cookies.</param>
/// <param name="Token">What proves that a form of this browser comes from the site.</param>
/// <param name="Id">Id of the user; null if no test asks for it.</param>
public sealed record Person(HttpClient Browser, string Token, string? Id = null)
{
    /// <param name="browser">The browser.</param>
    /// <param name="address">A page with a form.</param>
    public static async Task<Person> OfAsync(HttpClient browser, string address) => new(browser, (await browser.OpenAsync(address)).Token().Value);
}
