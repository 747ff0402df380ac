using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.ContentManagement;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using Contents = OrchardCore.Contents.CommonPermissions;

namespace ForumOrchard.Editing.Notes;

/// <summary>Finds users by what they may do: only who may edit an item can be named in its notes.</summary>
public sealed class Colleagues(ISession session, IUserClaimsPrincipalFactory<IUser> principals, IAuthorizationService authorization)
{
    /// <summary>A site with more people than this has other means.</summary>
    private const int Most = 200;

    private readonly Dictionary<string, IReadOnlyList<User>> _byItem = new(StringComparer.Ordinal);

    /// <summary>Those who may edit the item, by name.</summary>
    public async Task<IReadOnlyList<User>> OfAsync(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _byItem.TryGetValue(item.ContentItemId, out var may)
            ? may
            : _byItem[item.ContentItemId] = await WhoAsync(user => authorization.AuthorizeAsync(user, Contents.EditContent, item));
    }

    /// <summary>Those who may do something, by name; disabled users may do nothing.</summary>
    /// <param name="may">Whether somebody may.</param>
    public async Task<IReadOnlyList<User>> WhoAsync(Func<ClaimsPrincipal, Task<bool>> may)
    {
        ArgumentNullException.ThrowIfNull(may);
        var found = new List<User>();
        foreach (var user in await session.Query<User, UserIndex>(index => index.IsEnabled).OrderBy(index => index.NormalizedUserName).Take(Most).ListAsync())
        {
            if (await may(await principals.CreateAsync(user)))
            {
                found.Add(user);
            }
        }

        return found;
    }

    /// <summary>Those of them whom a text names: <c>@</c> and the whole name, in any case.</summary>
    public async Task<IReadOnlyList<User>> NamedInAsync(string text, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains('@', StringComparison.Ordinal))
        {
            return [];
        }

        // Longest first: who is named "anna.b" is not also "anna".
        var named = new List<User>();
        foreach (var user in (await OfAsync(item)).OrderByDescending(user => user.UserName.Length))
        {
            var rest = text.Replace("@" + user.UserName, "\u0001", StringComparison.OrdinalIgnoreCase);
            if (Stands(text, "@" + user.UserName))
            {
                named.Add(user);
                text = rest;
            }
        }

        return named;
    }

    /// <summary>Whether a name stands in a text, and neither within a longer one nor within an e-mail address.</summary>
    private static bool Stands(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
