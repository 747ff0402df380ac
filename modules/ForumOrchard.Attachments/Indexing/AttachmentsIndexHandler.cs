using ForumOrchard.Attachments.Extraction;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Storage;
using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace ForumOrchard.Attachments.Indexing;

/// <summary>
/// Indexes the pages of a published item's files. Unread and changed files add nothing; the item is indexed again once
/// they are read.
/// </summary>
internal sealed partial class AttachmentsIndexHandler(AttachedFiles files, KeptTexts texts, IMediaFileStore media, ILogger<AttachmentsIndexHandler> logger)
    : IItemIndexHandler
{
    /// <summary>Limit for all files of an item together; the rest is left out.</summary>
    public const int MostCharacters = 4_000_000;

    public async ValueTask IndexAsync(ContentItem item, IItemDocument document)
    {
        // An index of latest versions must not lead to content that visitors may not see yet.
        if (!item.Published)
        {
            return;
        }

        var room = MostCharacters;
        AttachedFile? silent = null;
        foreach (var file in (await files.OfAsync(item)).DistinctBy(file => file.Path))
        {
            var text = await texts.TextOfAsync(file.Path);
            if (text?.HasText() != true)
            {
                silent ??= file;
                continue;
            }

            room = AddPages(document, file, text.Pages, room);
            if (room == 0)
            {
                LogTooLong(item.ContentItemId, MostCharacters, file.Path);
                break;
            }
        }

        AddWrittenText(item, document, silent);
    }

    /// <returns>The number of characters that still fit.</returns>
    private int AddPages(IItemDocument document, AttachedFile file, string[] pages, int room)
    {
        var address = media.MapPathToPublicUrl(file.Path);
        for (var page = 1; page <= pages.Length && room > 0; page++)
        {
            var text = PageText.Cut(pages[page - 1], room);
            room -= text.Length;
            if (!string.IsNullOrWhiteSpace(text))
            {
                document.AddPage(text, address, FileKinds.HasPages(file.Path) ? page : null, file.Title);
            }
        }

        return room;
    }

    /// <summary>Links the text entered by hand to the first file without a text of its own.</summary>
    private void AddWrittenText(ContentItem item, IItemDocument document, AttachedFile? file)
    {
        var text = PageText.Clean(AttachedTextPart.TextOf(item));
        if (text.Length == 0)
        {
            return;
        }

        text = PageText.Cut(text, MostCharacters);
        if (file is null)
        {
            document.AddDetail(text);
        }
        else
        {
            document.AddPage(text, media.MapPathToPublicUrl(file.Path), page: null, file.Title);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The files of the item {ContentItemId} hold more than {Characters} characters; {File} is not searched to its end, nor are those behind it.")]
    private partial void LogTooLong(string contentItemId, int characters, string file);
}
