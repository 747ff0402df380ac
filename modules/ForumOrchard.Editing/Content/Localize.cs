using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Starts a translation: a draft in another language with the texts of the original.</summary>
public sealed class Localize(ContentEdits edits, IContentLocalizationManager localization, IContentManager contents)
{
    /// <param name="contentItemId">Id of the original.</param>
    /// <param name="madeFrom">The state of the original that the translator saw.</param>
    /// <param name="culture">Name of one of the site's cultures. An existing translation is returned as it is.</param>
    /// <param name="change">Changes the draft: if it cannot be stored as it is then, no translation is begun. Null to change nothing.</param>
    public Task<EditResult> ExecuteAsync(string contentItemId, EditToken madeFrom, string culture, Func<ContentItem, Task>? change = null)
    {
        ContentItem? translation = null;
        return edits.ExecuteAsync(
            contentItemId,
            madeFrom,
            async latest =>
            {
                translation = await localization.LocalizeAsync(latest, culture);
                if (change is null)
                {
                    return null;
                }

                var (draft, validity) = await edits.ChangeDraftAsync(translation.ContentItemId, change);
                await contents.SaveDraftAsync(draft);
                return validity;
            },
            () => translation!);
    }
}
