using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Indexing;

namespace ForumOrchard.Search.Indexing;

/// <summary>
/// Stores what a result shows, so that a page of results is made from the index alone. By what else a type is found, its summary
/// and its date, its own module says.
/// </summary>
internal sealed class ForumIndexHandler(IContentManager contentManager) : IContentItemIndexHandler
{
    /// <summary>
    /// In characters: of a longer body, some forty pages of print, the beginning is kept. The rest is found by its words, and not
    /// by quotes, and shows no extract.
    /// </summary>
    public const int LongestBody = 100_000;

    private const int LongestTitle = 1000;
    private const DocumentIndexOptions Stored = DocumentIndexOptions.Keyword | DocumentIndexOptions.Store;

    public async Task BuildIndexAsync(BuildIndexContext context)
    {
        var (index, item) = (context.DocumentIndex, context.ContentItem);
        if (item.As<AutoroutePart>()?.Path is not { Length: > 0 } path || string.IsNullOrEmpty(item.DisplayText))
        {
            // Without an address and a name there is nothing to show.
            return;
        }

        index.Set(StoredFields.Type, item.ContentType, DocumentIndexOptions.Keyword);
        index.Set(StoredFields.Path, path, Stored);
        index.Set(StoredFields.Title, PlainText.Cut(item.DisplayText, LongestTitle), Stored);
        index.Set(StoredFields.ExactTitle, item.DisplayText, DocumentIndexOptions.None);
        if (item.As<LocalizationPart>()?.LocalizationSet is { Length: > 0 } set)
        {
            index.Set(StoredFields.Set, set, Stored);
        }

        var aspect = await contentManager.PopulateAspectAsync(item, new BodyAspect());
        if (aspect.Body is { } body && PlainText.Of(body, LongestBody) is { Length: > 0 } text)
        {
            index.Set(StoredFields.Body, text, DocumentIndexOptions.Store);
        }
    }
}
