using ForumOrchard.Attachments.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using YesSql;

namespace ForumOrchard.Attachments.Services;

/// <summary>Stores the text that editors enter by hand for the files of a published item.</summary>
public sealed class WrittenTexts(IContentManager contentManager, IContentDefinitionManager definitions, ISession session)
{
    /// <summary>In characters; about eighty pages. The text is loaded with its item wherever it is listed.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>The text as stored: uniform line ends, trimmed. Empty for none.</summary>
    public static string Normalize(string? typed)
    {
        var text = (typed ?? string.Empty).ReplaceLineEndings("\n");
        return new string([.. text.Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))]).Trim();
    }

    /// <summary>The published text, which visitors can find; empty for none.</summary>
    public static string TextOf(ContentItem item) => Normalize(AttachedTextPart.TextOf(item));

    /// <summary>Whether items of this type can have a text entered by hand.</summary>
    public async Task<bool> IsForAsync(string contentType) =>
        await definitions.GetTypeDefinitionAsync(contentType) is { } type && type.Parts.Any(part => part.PartDefinition.Name == nameof(AttachedTextPart));

    /// <summary>The published version of an item that can have such a text; null if there is none.</summary>
    public async Task<ContentItem?> FindAsync(string contentItemId) =>
        await contentManager.GetAsync(contentItemId, VersionOptions.Published) is { } item && await IsForAsync(item.ContentType) ? item : null;

    /// <summary>The version newer than the published one; null if there is none.</summary>
    public async Task<ContentItem?> DraftOfAsync(ContentItem published) =>
        await contentManager.GetAsync(published.ContentItemId, VersionOptions.Latest) is { Published: false } draft ? draft : null;

    /// <summary>
    /// Stores a text and publishes the item with it. A newer draft stays a draft: then the published version is changed
    /// in place, and the draft as well, so that publishing the draft later does not undo the change.
    /// </summary>
    /// <param name="published">From <see cref="FindAsync"/>.</param>
    /// <param name="text">From <see cref="Normalize"/>; empty removes the stored text.</param>
    public async Task<WritingOutcome> StoreAsync(ContentItem published, string text)
    {
        try
        {
            var outcome = await DraftOfAsync(published) is { } draft
                ? await ChangeBothAsync(published, draft, text)
                : await PublishAsync(published, text);
            await session.SaveChangesAsync();
            return outcome;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            return WritingOutcome.Conflict;
        }
    }

    private async Task<WritingOutcome> PublishAsync(ContentItem published, string text)
    {
        var next = (await contentManager.GetAsync(published.ContentItemId, VersionOptions.DraftRequired))!;
        await ChangeAsync(next, text);
        await contentManager.PublishAsync(next);
        return next.Published ? WritingOutcome.Published : WritingOutcome.NotPublished;
    }

    private async Task<WritingOutcome> ChangeBothAsync(ContentItem published, ContentItem draft, string text)
    {
        var isSame = TextOf(draft) == TextOf(published);
        await ChangeAsync(published, text);
        if (!isSame)
        {
            return WritingOutcome.PublishedBesideDraft;
        }

        await ChangeAsync(draft, text);
        await contentManager.SaveDraftAsync(draft);
        return WritingOutcome.Published;
    }

    private async Task ChangeAsync(ContentItem item, string text)
    {
        item.Alter<AttachedTextPart>(part => part.SearchableText.Text = text);
        await contentManager.UpdateAsync(item);
    }
}
