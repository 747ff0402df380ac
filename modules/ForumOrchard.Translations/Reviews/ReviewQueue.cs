using System.Security.Claims;
using ForumOrchard.Translations.Indexes;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using YesSql;

namespace ForumOrchard.Translations.Reviews;

/// <summary>Finds translations that are handed in.</summary>
public sealed class ReviewQueue(ISession session, IContentManager contents, IAuthorizationService authorization)
{
    /// <summary>So many are looked at: nobody reviews more in a day.</summary>
    private const int Most = 200;

    /// <summary>Those that somebody may approve, the oldest first.</summary>
    public async Task<IReadOnlyList<TranslationIndex>> OfAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var rows = (await session.QueryIndex<TranslationIndex>(index => index.Latest && !index.Published && index.HandedInSense != null)
            .OrderBy(index => index.SavedUtc).Take(Most).ListAsync(cancellationToken)).Where(row => row.HandedInSense == row.Sense).ToList();
        if (rows.Count == 0 || !await authorization.AuthorizeAsync(user, Permissions.TranslateContent))
        {
            return [];
        }

        var items = (await contents.GetAsync(rows.Select(row => row.ContentItemId), VersionOptions.Latest)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var waiting = new List<TranslationIndex>();
        foreach (var row in rows)
        {
            if (items.TryGetValue(row.ContentItemId, out var item) && await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item))
            {
                waiting.Add(row);
            }
        }

        return waiting;
    }
}
