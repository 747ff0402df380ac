using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.States;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Shared;

/// <summary>
/// Carries what an original has in shared fields to its translations, in the unit of work that publishes it: all of them have it, or none. What visitors see and a newer draft are written over where they
/// stand, so that whoever changes several languages in one unit of work has no version in hand that is none any more; what stood there stays among the versions.
/// </summary>
public sealed class SharedFieldsCarrier(SharedFields fields, TranslationSets sets, IContentManager contents, ReplacedDrafts replaced, EditLocks locks)
{
    /// <param name="published">What was published; nothing happens if it is no original.</param>
    public async Task CarryAsync(ContentItem published)
    {
        ArgumentNullException.ThrowIfNull(published);
        if ((await fields.OfAsync(published)).Count == 0
            || !published.TryGet<LocalizationPart>(out var part) || part.LocalizationSet is not { Length: > 0 } localizationSet
            || await sets.FindUnassignedAsync(localizationSet) is not { } set || set.Original.Latest.ContentItemId != published.ContentItemId)
        {
            return;
        }

        foreach (var translation in set.Others.Where(version => version.Latest.ContentType == published.ContentType))
        {
            // What a colleague saves at this moment is saved before, or compared with this.
            await locks.HoldAsync(translation.Latest.ContentItemId);
            foreach (var row in new[] { translation.Latest, translation.Published }.OfType<TranslationIndex>().DistinctBy(row => row.ContentItemVersionId))
            {
                if (await contents.GetVersionAsync(row.ContentItemVersionId) is { } version)
                {
                    await WriteOverAsync(published, version);
                }
            }
        }
    }

    private async Task WriteOverAsync(ContentItem original, ContentItem version)
    {
        var before = version.Clone();
        if (await fields.CopyAsync(original, version))
        {
            await replaced.KeepWrittenOverAsync(before);
            await contents.UpdateAsync(version);
        }
    }
}
