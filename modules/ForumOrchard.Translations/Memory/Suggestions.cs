using System.Security.Claims;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.Units;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Translations.Memory;

/// <summary>Finds in the memory what a page of sentences may be translated with. The index finds what shares pairs of words; of that the likeliest is read and compared word by word.</summary>
public sealed class Suggestions(ISession session, MemoryOrigins origins)
{
    /// <summary>What is less alike is of no help.</summary>
    public const int LowestScore = 60;

    /// <summary>For a sentence.</summary>
    public const int Most = 3;

    /// <summary>Compared word by word, for a sentence.</summary>
    private const int MostCandidates = 12;

    /// <summary>Values in one query.</summary>
    private const int BatchSize = 500;

    /// <summary>The best first, by id of the sentence; sentences for which there is nothing are left out.</summary>
    /// <param name="user">Who translates: see <see cref="MemoryOrigins"/>.</param>
    /// <param name="units">Those that are untranslated or changed are looked up.</param>
    /// <param name="originalCulture">Language of the original.</param>
    /// <param name="culture">Language of the translation.</param>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Suggestion>>> FindAsync(ClaimsPrincipal user, IEnumerable<TranslationUnit> units, string originalCulture, string culture)
    {
        ArgumentNullException.ThrowIfNull(units);
        var wanted = units
            .Where(unit => unit.State is UnitState.Untranslated or UnitState.Changed && unit.Pair.Original is not null)
            .Select(unit => (Unit: unit, Words: SentenceWords.Of(unit.Pair.Original!.Text)))
            .Select(one => (one.Unit, one.Words, Hashes: one.Words.Hashes(originalCulture, culture).ToList())).ToList();
        var byHash = await FindAsync([.. wanted.SelectMany(one => one.Hashes).Distinct()]);
        var candidates = wanted.ConvertAll(one => (one.Unit, one.Words, Documents: Likeliest(one.Hashes, byHash)));
        var pairs = await ReadAsync([.. candidates.SelectMany(one => one.Documents).Distinct()], originalCulture, culture);
        var readable = (await origins.ReadableAsync(user, pairs)).ToDictionary(one => one.Pair.Id, one => (one.Pair, one.Origin, Words: SentenceWords.Of(one.Pair.Original)));
        return candidates
            .Select(one => (one.Unit.Id, Found: Best(one.Unit, one.Words, one.Documents.Where(readable.ContainsKey).Select(id => readable[id]))))
            .Where(one => one.Found.Count > 0)
            .ToDictionary(one => one.Id, one => one.Found, StringComparer.Ordinal);
    }

    private async Task<ILookup<long, long>> FindAsync(long[] hashes)
    {
        var rows = new List<MemoryHashIndex>();
        foreach (var batch in hashes.Chunk(BatchSize))
        {
            rows.AddRange(await session.QueryIndex<MemoryHashIndex>(index => index.Hash.IsIn(batch)).ListAsync());
        }

        return rows.ToLookup(row => row.Hash, row => row.DocumentId);
    }

    /// <summary>First what says the same, then what shares most pairs of words; the newest of several.</summary>
    private static List<long> Likeliest(IReadOnlyList<long> hashes, ILookup<long, long> byHash)
    {
        var shared = new Dictionary<long, int>();
        foreach (var (at, hash) in hashes.Index())
        {
            foreach (var document in byHash[hash])
            {
                shared[document] = shared.GetValueOrDefault(document) + (at == 0 ? hashes.Count : 1);
            }
        }

        return [.. shared.OrderByDescending(one => one.Value).ThenByDescending(one => one.Key).Take(MostCandidates).Select(one => one.Key)];
    }

    private async Task<List<MemoryPair>> ReadAsync(long[] documents, string originalCulture, string culture)
    {
        var pairs = new List<MemoryPair>();
        foreach (var batch in documents.Chunk(BatchSize))
        {
            pairs.AddRange(await session.GetAsync<MemoryPair>(batch));
        }

        // Hashes of two languages may be equal by chance.
        pairs.RemoveAll(pair => pair.OriginalCulture != originalCulture || pair.Culture != culture);
        return pairs;
    }

    private static IReadOnlyList<Suggestion> Best(TranslationUnit unit, SentenceWords words, IEnumerable<(MemoryPair Pair, MemoryOrigin Origin, SentenceWords Words)> known) =>
    [
        .. known
            .Select(one => (one.Pair, one.Origin, Score: one.Pair.Original == unit.Pair.Original!.Text ? 100 : words.LikenessTo(one.Words)))
            .Where(one => one.Score >= LowestScore)
            .OrderByDescending(one => one.Score).ThenByDescending(one => one.Pair.Utc).ThenByDescending(one => one.Pair.Id)
            .Select(one => Of(one.Pair, one.Origin, one.Score, unit.Pair.Original!))
            .Where(suggestion => suggestion.Text != unit.Shown)
            .DistinctBy(suggestion => suggestion.Text)
            .Take(Most),
    ];

    private static Suggestion Of(MemoryPair pair, MemoryOrigin origin, int score, Segment original) => new(
        score,
        MemoryTags.Fit(pair, original),
        score < 99 ? ChangedWords.Between(SegmentText.WordsOf(pair.Original), original.Words) : [],
        origin,
        pair.Utc,
        pair.By);
}
