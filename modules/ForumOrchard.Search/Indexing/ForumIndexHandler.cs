using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Samples;
using ForumOrchard.Pages.Texts;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace ForumOrchard.Search.Indexing;

/// <summary>
/// Stores what a result shows, so that a result page needs only the index, and indexes title and body. Each module adds
/// the summary, the date and other search data of its types.
/// </summary>
internal sealed class ForumIndexHandler(IContentManager contentManager, SampleTitles samples) : IItemIndexHandler
{
    /// <summary>
    /// In characters: of a longer body only the beginning, some forty printed pages, is stored. The rest is found by
    /// its words, but not by quoted phrases, and shows no excerpt.
    /// </summary>
    public const int LongestBody = 100_000;

    private const int LongestTitle = 1000;
    private const DocumentIndexOptions Stored = DocumentIndexOptions.Keyword | DocumentIndexOptions.Store;

    public async ValueTask IndexAsync(ContentItem item, IItemDocument document)
    {
        if (item.PartOrDefault<AutoroutePart>()?.Path is not { Length: > 0 } path || string.IsNullOrEmpty(item.DisplayText))
        {
            // Without an address and a title there is nothing to show.
            return;
        }

        document.Set(StoredFields.Id, item.ContentItemId, DocumentIndexOptions.Keyword);
        document.Set(StoredFields.Type, item.ContentType, Stored);
        document.Set(StoredFields.Path, path, Stored);
        document.Set(StoredFields.Title, PlainText.Cut(item.DisplayText, LongestTitle), Stored);
        document.SetStanding((await samples.FindAsync())(item.DisplayText) ? ItemStanding.Sample : ItemStanding.Current);
        document.Set(StoredFields.TitleWords, item.DisplayText, DocumentIndexOptions.None);
        document.Set(StoredFields.ExactTitle, item.DisplayText, DocumentIndexOptions.None);
        if (item.PartOrDefault<LocalizationPart>()?.LocalizationSet is { Length: > 0 } set)
        {
            document.Set(StoredFields.Set, set, Stored);
        }

        if (PlainText.OfHtml(await contentManager.ShownBodyAsync(item)) is { Length: > 0 } body)
        {
            document.Set(StoredFields.BodyWords, body, DocumentIndexOptions.None);
            document.Set(StoredFields.Body, Beginning(body), DocumentIndexOptions.Store);
        }
    }

    private static string Beginning(string text) =>
        text.Length <= LongestBody ? text : text[..(char.IsHighSurrogate(text[LongestBody - 1]) ? LongestBody - 1 : LongestBody)];
}
