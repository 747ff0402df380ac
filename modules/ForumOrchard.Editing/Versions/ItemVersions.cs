using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Editing.Versions;

/// <summary>Reads the versions of an item and compares them.</summary>
public sealed class ItemVersions(ISession session, ItemTexts texts)
{
    /// <summary>All versions, the newest first; also of an item that is deleted.</summary>
    public async Task<IReadOnlyList<ContentItem>> OfAsync(string contentItemId) =>
        [.. (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId).ListAsync())
            .OrderByDescending(version => version.Latest).ThenByDescending(version => version.ModifiedUtc)];

    /// <summary>The fields that differ, with the words that changed, in the order of the newer version.</summary>
    public async Task<IReadOnlyList<ChangedField>> CompareAsync(ContentItem older, ContentItem newer)
    {
        var before = (await texts.OfAsync(older)).ToDictionary(field => field.Name, field => field.Text, StringComparer.Ordinal);
        var after = await texts.OfAsync(newer);
        return
        [
            .. after.Select(field => new ChangedField(field.Name, ChangedWords.Between(before.GetValueOrDefault(field.Name, string.Empty), field.Text)))
                .Concat(before.Where(field => after.All(one => one.Name != field.Key)).Select(field => new ChangedField(field.Key, ChangedWords.Between(field.Value, string.Empty))))
                .Where(field => field.Pieces.Any(piece => piece.Mark != Mark.Kept)),
        ];
    }
}
