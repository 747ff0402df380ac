using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace ForumOrchard.Tests.Translating;

/// <summary>People of a site who work in some of its languages.</summary>
internal static class TranslatorsOfSite
{
    /// <summary>A translator who reads Russian and works in one language; the caller disposes of the client.</summary>
    public static async Task<HttpClient> SignInTranslatorOfAsync(this ForumSite site, string culture)
    {
        var name = $"translator{Guid.NewGuid():n}";
        var user = new User { UserName = name, Email = $"{name}@example.org", RoleNames = ["Translator"] };
        user.Put(new WorkLanguages { Cultures = [culture] });
        await site.InScopeAsync(services => services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, ForumSite.AdminPassword));
        return await site.SignInAsync("ru", name, ForumSite.AdminPassword);
    }
}
