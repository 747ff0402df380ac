using AngleSharp.Dom;
using ForumOrchard.Hosting.Security;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace ForumOrchard.Tests.Accounts;

/// <summary>A site whose administrator looks after its users.</summary>
public class UsersSite : ForumSite, IAsyncLifetime
{
    public const string List = "/Admin/Users/Index";

    public const string New = "/Admin/Users/Create";

    public const string Password = "apricot valley 1916";

    /// <summary>All come from one address.</summary>
    public UsersSite() => Settings[SignInLimit.Setting] = "1000";

    /// <summary>The administrator, in Russian.</summary>
    public HttpClient Administrator { get; private set; } = new();

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Administrator = await this.SignInAsync("ru");
    }

    public new async ValueTask DisposeAsync()
    {
        Administrator.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Adds a user with a name of its own.</summary>
    public async Task<User> AddAsync(string? role = "Editor", string? password = Password)
    {
        var user = new User { UserName = $"user{Guid.NewGuid():n}", RoleNames = role is null ? [] : [role] };
        user.Email = $"{user.UserName}@example.org";
        await InUsersAsync(async users => Assert.True((await (password is null ? users.CreateAsync(user) : users.CreateAsync(user, password))).Succeeded));
        return user;
    }

    public async Task<User?> FindAsync(string name)
    {
        User? user = null;
        await InUsersAsync(async users => user = (User?)await users.FindByNameAsync(name));
        return user;
    }

    public Task InUsersAsync(Func<UserManager<IUser>, Task> work) => InScopeAsync(services => work(services.GetRequiredService<UserManager<IUser>>()));

    /// <summary>A visitor who signs in with a name and a password.</summary>
    /// <returns>Null if they are not let in.</returns>
    public async Task<HttpClient?> TrySignInAsync(string name, string password = Password)
    {
        var visitor = NewVisitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ru");
        var page = await visitor.SendAsync((await visitor.OpenAsync("/login")).QuerySelector("form:has([name=UserName])")!, ("UserName", name), ("Password", password));
        if (page.QuerySelector("form:has([name=UserName])") is null)
        {
            return visitor;
        }

        visitor.Dispose();
        return null;
    }

    public static string AddressOf(string action, string id) => $"/Admin/Users/{action}/{id}";

    /// <summary>The form for a user.</summary>
    public static IElement FormOf(IDocument page) => page.QuerySelector("form.settings")!;
}
