using System.Security.Claims;
using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.States;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Modules;

namespace ForumOrchard.Translations.Reviews;

/// <summary>Describes how far the draft of a translation is.</summary>
public sealed class ReviewStates(IAuthorizationService authorization, ILocalClock clock)
{
    /// <param name="translation">The latest version of an item.</param>
    /// <param name="set">The item in all its languages.</param>
    /// <param name="reader">Who is to see it.</param>
    /// <returns>Null for an original, and where there is no draft.</returns>
    public async Task<ReviewViewModel?> FindAsync(ContentItem translation, TranslationSet set, ClaimsPrincipal reader)
    {
        ArgumentNullException.ThrowIfNull(translation);
        ArgumentNullException.ThrowIfNull(set);
        if (set.Others.FirstOrDefault(version => version.Latest.ContentItemId == translation.ContentItemId) is not { Latest.Published: false } version)
        {
            return null;
        }

        translation.TryGet<TranslationPart>(out var part);
        return new ReviewViewModel
        {
            ContentItemId = translation.ContentItemId,
            IsHandedIn = version.IsHandedIn,
            By = part?.HandedInBy,
            Since = part?.HandedInUtc is { } utc ? await clock.ConvertToLocalAsync(utc) : null,
            MayPublish = await authorization.AuthorizeAsync(reader, CommonPermissions.PublishContent, translation),
            Sense = version.Latest.Sense,
            PublishedVersionId = version.Published?.ContentItemVersionId,
        };
    }
}
