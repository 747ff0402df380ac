using System.Security.Claims;
using ForumOrchard.Attachments.Storage;
using ForumOrchard.Attachments.ViewModels;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Attachments.Services;

/// <summary>Builds the form for entering a text for an item's files.</summary>
public sealed class TextByHandForm(WrittenTexts written, FaultyFiles faulty, AttachedFiles attached, KeptTexts texts, ItemsOfFiles items)
{
    /// <param name="published">From <see cref="WrittenTexts.FindAsync"/>.</param>
    /// <param name="editor">The current user.</param>
    public async Task<TextByHand> ShowAsync(ContentItem published, ClaimsPrincipal editor)
    {
        var stored = WrittenTexts.TextOf(published);
        var draft = await written.DraftOfAsync(published) switch
        {
            null => DraftOfItem.None,
            { } newer when WrittenTexts.TextOf(newer) == stored => DraftOfItem.SameText,
            _ => DraftOfItem.OwnText,
        };
        return new TextByHand(await items.DescribeAsync(published, editor), await faulty.OfAsync(published), await LeadsAsync(published), draft, stored);
    }

    /// <summary>The same file as in the index: the first without any text.</summary>
    private async Task<string?> LeadsAsync(ContentItem item)
    {
        foreach (var file in await attached.OfAsync(item))
        {
            if ((await texts.TextOfAsync(file.Path))?.HasText() != true)
            {
                return file.Title;
            }
        }

        return null;
    }
}
