using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Units;
using OrchardCore.ContentManagement;
using OrchardCore.Locking.Distributed;
using YesSql;

namespace ForumOrchard.Translations.Memory;

/// <summary>
/// Keeps the memory as the items are: all sentences of a translation that visitors read and that was compared with its original as a whole, and each sentence that was confirmed for itself,
/// also in a draft. What an item no longer says goes.
/// </summary>
public sealed class MemoryKeeper(ISession session, TranslationSets sets, UnitReader reader, IContentManager contents, IDistributedLock locks)
{
    private const int BatchSize = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWork = TimeSpan.FromMinutes(1);

    /// <summary>Looks at an item, and stores what is new at once.</summary>
    /// <param name="localizationSet">The item in all its languages; it may be gone.</param>
    /// <param name="withWholes">False if only drafts have changed, which is quick: then no text is read sentence by sentence.</param>
    public async Task FollowAsync(string localizationSet, bool withWholes)
    {
        // Two at once would both store what is new. If somebody holds it too long, what is stored twice goes the next time.
        var (locker, _) = await locks.TryAcquireLockAsync($"ForumOrchard.Translations.Memory:{localizationSet}", Patience, LongestWork);
        await using var held = locker;
        var wanted = new Dictionary<string, MemoryPair>(StringComparer.Ordinal);
        if (await sets.FindAsync(localizationSet) is { } set)
        {
            foreach (var translation in set.Others)
            {
                foreach (var pair in await PairsAsync(set, translation, withWholes))
                {
                    wanted.TryAdd(pair.Key, pair);
                }
            }
        }

        var (gone, takenOut) = (new List<long>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in await session.QueryIndex<MemoryPairIndex>(index => index.LocalizationSet == localizationSet).ListAsync())
        {
            if (row.IsTakenOut)
            {
                takenOut.Add(row.TextKey);
            }

            if (!wanted.Remove(row.Key) && (withWholes || !row.IsOfWhole))
            {
                gone.Add(row.DocumentId);
            }
        }

        foreach (var batch in gone.Chunk(BatchSize))
        {
            foreach (var pair in await session.GetAsync<MemoryPair>(batch))
            {
                session.Delete(pair);
            }
        }

        foreach (var pair in wanted.Values)
        {
            pair.IsTakenOut = takenOut.Contains(pair.TextKey);
            await session.SaveAsync(pair);
        }

        await session.SaveChangesAsync();
    }

    private async Task<IEnumerable<MemoryPair>> PairsAsync(TranslationSet set, TranslatedVersion translation, bool withWholes)
    {
        var isRead = translation.Published is not null && set.Original.Published is not null;
        var published = translation.Published is { } row ? await contents.GetVersionAsync(row.ContentItemVersionId) : null;
        var latest = translation.Latest.Published ? published : await contents.GetVersionAsync(translation.Latest.ContentItemVersionId);
        MemoryPair Pair(string original, string said, DateTime? utc, string? by, bool isOfWhole, bool isOfDraft) => new()
        {
            OriginalCulture = set.Original.Latest.Culture,
            Culture = translation.Latest.Culture,
            Original = original,
            Translation = said,
            LocalizationSet = translation.Latest.LocalizationSet,
            ContentItemId = translation.Latest.ContentItemId,
            Utc = utc,
            By = by,
            IsOfWhole = isOfWhole,
            IsOfDraft = isOfDraft,
        };

        var read = ConfirmedIn(isRead ? published : null).ToList();
        var drafted = ConfirmedIn(latest).Where(one => !read.Exists(other => other.Original == one.Original && other.Translation == one.Translation));
        var pairs = read.Select(one => Pair(one.Original, one.Translation, one.Utc, one.By, isOfWhole: false, isOfDraft: false))
            .Concat(drafted.Select(one => Pair(one.Original, one.Translation, one.Utc, one.By, isOfWhole: false, isOfDraft: true)));
        if (!withWholes || !isRead)
        {
            return pairs;
        }

        published!.TryGet<TranslationPart>(out var part);
        var wholes = (await reader.ReadAsync(published!, set.Original)).All
            .Where(unit => unit.State == UnitState.Confirmed && IsWorthKeeping(unit.Pair.Original!.Text, unit.Pair.Translation!.Text) && !read.Exists(one => one.Original == unit.Pair.Original!.Text && one.Translation == unit.Pair.Translation!.Text))
            .Select(unit => Pair(unit.Pair.Original!.Text, unit.Pair.Translation!.Text, part?.ComparedUtc ?? published!.ModifiedUtc, part?.ComparedBy, isOfWhole: true, isOfDraft: false));
        return pairs.Concat(wholes);
    }

    private static IEnumerable<ConfirmedSegment> ConfirmedIn(ContentItem? item) => item is not null && item.TryGet<TranslationPart>(out var part)
        ? part.Confirmed.Where(one => IsWorthKeeping(one.Original, one.Translation))
        : [];

    /// <summary>Numbers alone, and what is the same in both languages, are translated sooner than looked up.</summary>
    private static bool IsWorthKeeping(string original, string translation) => SegmentText.WordsOf(original).Any(char.IsLetter) && original != translation;
}
