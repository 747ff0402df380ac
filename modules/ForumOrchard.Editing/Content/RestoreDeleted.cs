using ForumOrchard.Editing.Tokens;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Editing.Content;

/// <summary>
/// Brings a deleted item back as a draft. What belongs to another item by now stays with that one: an address, for which it gets a new one, and its
/// place as the translation in its language, so that it stands alone.
/// </summary>
public sealed class RestoreDeleted(ContentEdits edits, IContentManager contents, StoredVersions stored, ISession session, OrchardCore.Entities.IIdGenerator ids)
{
    /// <param name="contentItemVersionId">Id of the version to bring back.</param>
    /// <returns>The result; a conflict if the item is no longer deleted, or was deleted for good.</returns>
    public async Task<EditResult> ExecuteAsync(string contentItemVersionId)
    {
        // A copy that is no version yet: the stored one stays as it was.
        if (await contents.GetVersionAsync(contentItemVersionId) is not { } version || await stored.FindAsync(contentItemVersionId) is not { } copy)
        {
            return new Conflict(null, EditToken.None);
        }

        copy.Id = 0;
        await contents.LoadAsync(copy);
        return await edits.ExecuteOnDeletedAsync(version, async () =>
        {
            if ((await contents.ValidateAsync(copy)).Errors.Any(error => error.MemberNames.Any(name => name.EndsWith(nameof(AutoroutePart.Path), StringComparison.Ordinal))))
            {
                copy.Alter<AutoroutePart>(part => part.Path = null);
            }

            if (await HasSuccessorAsync(copy))
            {
                copy.Alter<LocalizationPart>(part => part.LocalizationSet = ids.GenerateUniqueId());
            }

            return await contents.RestoreAsync(copy);
        });
    }

    private async Task<bool> HasSuccessorAsync(ContentItem item)
    {
        if (!item.TryGet<LocalizationPart>(out var localization) || string.IsNullOrEmpty(localization.LocalizationSet) || localization.Culture is not { } culture)
        {
            return false;
        }

        // The index has names of cultures in lower case.
        var (set, name, id) = (localization.LocalizationSet, culture.ToLowerInvariant(), item.ContentItemId);
        return await session.QueryIndex<LocalizedContentItemIndex>(index => index.LocalizationSet == set && index.Culture == name && index.ContentItemId != id && (index.Latest || index.Published)).FirstOrDefaultAsync() is not null;
    }
}
