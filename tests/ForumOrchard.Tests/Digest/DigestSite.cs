using System.Security.Claims;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using ForumOrchard.Digest.Rounds;
using ForumOrchard.Digest.Sections;
using ForumOrchard.Editing.Notes;
using ForumOrchard.Hosting.Security;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Tests.Digest;

/// <summary>A site with a mail server, whose time and rounds are in the hands of the tests. Bishkek is six hours ahead of it.</summary>
public sealed class DigestSite : ForumSite, IAsyncLifetime
{
    public const string PublicAddress = "https://forum.example.org";

    public const string Password = "apricot valley 1916";

    /// <summary>What waits for the user of this name cannot be read.</summary>
    public const string BrokenName = "longfaced";

    public DigestSite()
    {
        RunsBackgroundTasks = false;
        Settings[SignInLimit.Setting] = "1000";
        Settings["OrchardCore:OrchardCore_Email_Smtp:DefaultSender"] = "site@example.org";
        Settings["OrchardCore:OrchardCore_Email_Smtp:Host"] = "localhost";
        Settings["OrchardCore:OrchardCore_Email_Smtp:Port"] = $"{Server.Port}";
        Settings["OrchardCore:ForumOrchard_Languages:BaseUrl"] = PublicAddress;
        ChangeServices = services => services.AddSingleton<TimeProvider>(Time).AddScoped<IDigestSection, BrokenSection>();
    }

    public MailServer Server { get; } = MailServer.Start();

    public SetTime Time { get; } = new(new DateTimeOffset(DateTime.UtcNow.Date.AddDays(1).AddHours(5), TimeSpan.Zero));

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>Eleven o'clock of the next day in Bishkek, when the daily mail is due.</summary>
    public void GoToNextMorning() => Time.Now = new DateTimeOffset(Time.Now.UtcDateTime.Date.AddDays(1).AddHours(5), TimeSpan.Zero);

    public Task RoundAsync() =>
        InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<DigestTask>().Single().DoWorkAsync(services, TestContext.Current.CancellationToken));

    /// <summary>Adds somebody with a name of their own.</summary>
    public async Task<User> PersonAsync(string role, Action<User>? change = null)
    {
        var user = new User { UserName = $"{role}{Guid.NewGuid():n}", RoleNames = [role] };
        user.Email = $"{user.UserName}@example.org";
        change?.Invoke(user);
        await InScopeAsync(async services => Assert.True((await services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, Password)).Succeeded));
        return user;
    }

    public Task ChangeAsync(User person, Action<User> change) => InScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var user = (await session.Query<User, UserIndex>(index => index.UserId == person.UserId).FirstOrDefaultAsync())!;
        change(user);
        await session.SaveAsync(user);
    });

    /// <summary>Adds an article.</summary>
    public async Task<string> ArticleAsync(string title, string culture = "ru", string? set = null, bool isPublished = false)
    {
        var id = string.Empty;
        await InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("NewsArticle");
            item.DisplayText = title;
            item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
            item.Alter<OrchardCore.Autoroute.Models.AutoroutePart>(part => part.Path = $"{culture}/news/digest-{Guid.NewGuid():n}");
            item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, set ?? item.ContentItemId));
            await contents.CreateAsync(item, isPublished ? VersionOptions.Published : VersionOptions.Draft);
            id = item.ContentItemId;
        });
        return id;
    }

    /// <summary>Somebody else writes a note.</summary>
    public Task WriteNoteAsync(string contentItemId, string text) => InScopeAsync(async services =>
    {
        var writer = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "writer"), new Claim(ClaimTypes.Name, "Айнура")], "test"));
        var item = await services.GetRequiredService<IContentManager>().GetAsync(contentItemId, VersionOptions.Latest);
        await services.GetRequiredService<NoteBook>().WriteAsync(item!, null, string.Empty, text, writer);
    });

    /// <summary>A visitor writes a comment.</summary>
    public Task CommentAsync(string contentItemId, string text) => InScopeAsync(services =>
        services.GetRequiredService<CommentBook>().AddAsync(contentItemId, new CommentForm { Name = "Visitor", Email = "visitor@example.org", Text = text }));

    /// <summary>What somebody has got so far, the oldest first.</summary>
    public IReadOnlyList<MimeMessage> MailTo(User person) => [.. Server.Messages.Where(message => MailingSite.IsTo(message, person.Email!))];

    private sealed class BrokenSection : IDigestSection
    {
        public string Name => "broken";

        public int Order => 99;

        public bool IsUrgent => false;

        public Task<DigestPart?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
            user.Identity?.Name == BrokenName ? throw new InvalidOperationException("Unlucky") : Task.FromResult<DigestPart?>(null);
    }
}
