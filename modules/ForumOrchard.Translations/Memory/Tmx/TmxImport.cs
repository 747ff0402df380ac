using System.Security.Claims;
using ForumOrchard.Translations.Rights;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.States;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Translations.Memory.Tmx;

/// <summary>Takes pairs of a TMX file into the memory.</summary>
public sealed class TmxImport(ISession session, TranslationSets sets, LanguageRights rights, IClock clock)
{
    /// <summary>Nobody writes a longer sentence.</summary>
    public const int LongestText = 10_000;

    private const int BatchSize = 500;

    /// <summary>What an import would do.</summary>
    /// <param name="units">What the file has.</param>
    /// <param name="name">Its name.</param>
    /// <param name="user">Who imports: only into languages that are theirs.</param>
    public async Task<TmxPlan> PlanAsync(IEnumerable<TmxUnit> units, string name, ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(user);
        var cultures = await sets.CulturesAsync();
        var mine = new HashSet<string>(StringComparer.Ordinal);
        foreach (var culture in cultures)
        {
            if (await rights.MayAsync(user, culture))
            {
                mine.Add(culture);
            }
        }

        var (pairs, refused, known) = (new Dictionary<string, MemoryPair>(StringComparer.Ordinal), new List<TmxRefusal>(), 0);
        foreach (var unit in units)
        {
            var found = PairsOf(unit, cultures, name).ToList();
            var own = found.Where(pair => mine.Contains(pair.Culture)).ToList();
            known += own.Count(pair => !pairs.TryAdd(pair.TextKey, pair));
            if (own.Count == 0)
            {
                refused.Add(new TmxRefusal(unit.Line, found.Count > 0 ? TmxRefusalReason.Rights : ReasonOf(unit, cultures)));
            }
        }

        foreach (var batch in pairs.Keys.ToArray().Chunk(BatchSize))
        {
            foreach (var row in await session.QueryIndex<MemoryPairIndex>(index => index.TextKey.IsIn(batch) && !index.IsTakenOut).ListAsync())
            {
                known += pairs.Remove(row.TextKey) ? 1 : 0;
            }
        }

        return new TmxPlan([.. pairs.Values], known, refused);
    }

    /// <summary>Stores what is new.</summary>
    public async Task RunAsync(TmxPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var batch in plan.News.Chunk(BatchSize))
        {
            foreach (var pair in batch)
            {
                await session.SaveAsync(pair);
            }

            // Others write between; what is stored twice is known the second time.
            await session.SaveChangesAsync();
        }
    }

    private IEnumerable<MemoryPair> PairsOf(TmxUnit unit, IReadOnlyList<string> cultures, string name)
    {
        var texts = InCultures(unit, cultures);
        return
            from one in texts
            where unit.OriginalLanguage is null || TmxLanguages.AreAlike(one.Key, unit.OriginalLanguage)
            from other in texts
            where one.Key != other.Key
            select new MemoryPair { OriginalCulture = one.Key, Culture = other.Key, Original = one.Value, Translation = other.Value, File = name, Utc = unit.Utc ?? clock.UtcNow, By = unit.By };
    }

    /// <summary>
    /// What a unit says in each language of the site: one sentence, for a unit of a thousand en-… and ru-… has a million pairs. It is the one of the language that is named as the site names it, otherwise the first.
    /// </summary>
    private static Dictionary<string, string> InCultures(TmxUnit unit, IReadOnlyList<string> cultures) =>
        unit.Texts
            .Select(text => (Culture: TmxLanguages.Find(text.Language, cultures), text.Language, Sentence: SegmentText.InOneLine(text.Text)))
            .Where(text => text.Culture is not null && IsSentence(text.Sentence))
            .GroupBy(text => text.Culture!, StringComparer.Ordinal)
            .ToDictionary(texts => texts.Key, texts => texts.OrderByDescending(text => text.Language.Equals(texts.Key, StringComparison.OrdinalIgnoreCase)).First().Sentence, StringComparer.Ordinal);

    private static TmxRefusalReason ReasonOf(TmxUnit unit, IReadOnlyList<string> cultures) =>
        unit.Texts.Any(text => text.Text.Length > LongestText) ? TmxRefusalReason.TooLong
        : unit.Texts.Select(text => TmxLanguages.Find(text.Language, cultures)).OfType<string>().Distinct().Count() < 2
            || (unit.OriginalLanguage is { } original && unit.Texts.All(text => !TmxLanguages.AreAlike(text.Language, original))) ? TmxRefusalReason.Languages
        : TmxRefusalReason.Empty;

    private static bool IsSentence(string text) => text.Length <= LongestText && text.Any(char.IsLetter);
}
