using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Services;
using ForumOrchard.Attachments.Storage;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Attachments.Handlers;

/// <summary>
/// Queues the attached files of items for reading, and warns whoever publishes an item about files without text. Files
/// of drafts are read too, so that the problems are known before publication.
/// </summary>
internal sealed class AttachmentsHandler(
    AttachedFiles files, KeptTexts texts, ProblemWords words, INotifier notifier, IHtmlLocalizer<AttachmentsHandler> H) : ContentHandlerBase
{
    public override async Task PublishedAsync(PublishContentContext context)
    {
        var isWritten = !string.IsNullOrWhiteSpace(AttachedTextPart.TextOf(context.ContentItem));
        var isWaiting = false;
        foreach (var file in await files.OfAsync(context.ContentItem))
        {
            var kept = await texts.AskAsync(file.Path);
            isWaiting |= kept.Text is null;
            if (!isWritten && kept.Text is { } text && !text.HasText())
            {
                await notifier.WarningAsync(H["The file «{0}» cannot be searched. {1} {2}", file.Title, words.Describe(text.Problem), words.Advise(text.Problem)]);
            }
        }

        if (isWaiting)
        {
            await notifier.InformationAsync(H["The attached files are being read for the search. Those without text will be listed under “Attached files”."]);
        }
    }

    public override async Task DraftSavedAsync(SaveDraftContentContext context)
    {
        foreach (var file in await files.OfAsync(context.ContentItem))
        {
            await texts.AskAsync(file.Path);
        }
    }
}
