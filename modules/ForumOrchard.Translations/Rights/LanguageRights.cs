using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Security;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Translations.Rights;

/// <summary>In which languages somebody may change content. It is read at each request, so that a change counts at once.</summary>
/// <param name="session">The caller's unit of work.</param>
/// <param name="services">Authorization itself asks this class, so it cannot be made before it.</param>
public sealed class LanguageRights(ISession session, IServiceProvider services)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _byUser = new(StringComparer.Ordinal);

    /// <summary>Whether somebody's languages allow them to change content in a language; whether anything else does is not asked.</summary>
    /// <param name="user">Whoever it is; administrators may always.</param>
    /// <param name="culture">Name of a culture.</param>
    public async Task<bool> MayAsync(ClaimsPrincipal user, string culture)
    {
        ArgumentNullException.ThrowIfNull(user);
        return await OfAsync(user.FindFirstValue(ClaimTypes.NameIdentifier)) is not { Count: > 0 } limits
            || limits.Contains(culture, StringComparer.OrdinalIgnoreCase)
            || await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, StandardPermissions.SiteOwner);
    }

    /// <summary>What a new item would be in a language, to ask whether somebody may make it.</summary>
    /// <param name="type">Name of its type.</param>
    /// <param name="owner">Id of the user whose it would be; null for nobody.</param>
    /// <param name="culture">Name of a culture.</param>
    public static ContentItem NewItem(string type, string? owner, string culture)
    {
        var item = new ContentItem { ContentType = type, Owner = owner! };
        item.Alter<LocalizationPart>(part => part.Culture = culture);
        return item;
    }

    private async Task<IReadOnlyList<string>> OfAsync(string? userId)
    {
        if (userId is null)
        {
            return [];
        }

        if (!_byUser.TryGetValue(userId, out var limits))
        {
            var user = await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync();
            _byUser[userId] = limits = user is not null && user.TryGet<WorkLanguages>(out var languages) ? languages.Cultures : [];
        }

        return limits;
    }
}
