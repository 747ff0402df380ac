using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.States;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Translations.Reviews;

/// <summary>
/// Gives translations that nobody has compared with their originals a starting state, once: one that was saved no earlier than its original, or at most an hour before it, says
/// what the original says; any other is outdated.
/// </summary>
public sealed class StartingStates(ISession session, TranslationSets sets)
{
    private const int BatchSize = 100;

    /// <param name="localizationSets">The sets to look at; null for all.</param>
    public async Task SettleAsync(IReadOnlyCollection<string>? localizationSets = null)
    {
        var unsettled = (await sets.AllAsync(localizationSets)).SelectMany(Unsettled).ToList();
        foreach (var batch in unsettled.Chunk(BatchSize))
        {
            var originals = batch.ToDictionary(one => one.DocumentId, one => one.Original);
            foreach (var item in await session.GetAsync<ContentItem>([.. originals.Keys]))
            {
                item.Alter<TranslationPart>(part => (part.OriginalSense, part.OriginalVersionId) = originals[item.Id] is { } original ? (original.Sense, original.ContentItemVersionId) : (string.Empty, null));
                await session.SaveAsync(item);
            }

            await session.FlushAsync();
        }
    }

    /// <summary>The versions to note something in, each with the original whose words it has; null if that has moved on.</summary>
    private static IEnumerable<(long DocumentId, TranslationIndex? Original)> Unsettled(TranslationSet set) =>
        from version in set.Others
        where version.Published is { OriginalSense: null }
        let original = version.StateFor(set.Original) == TranslationState.Outdated ? null : set.Original.Said
        from row in new[] { version.Published, version.Latest }.Distinct()
        where row.OriginalSense is null
        select (row.DocumentId, original);
}
