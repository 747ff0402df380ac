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

    private IEnumerable<MemoryPair> PairsOf(TmxUnit unit, IReadOnlyList<string> cultures, string name) =>
        from one in unit.Texts
        where unit.OriginalLanguage is null || TmxLanguages.AreAlike(one.Language, unit.OriginalLanguage)
        let originalCulture = TmxLanguages.Find(one.Language, cultures)
        where originalCulture is not null
        from other in unit.Texts
        let culture = TmxLanguages.Find(other.Language, cultures)
        where culture is not null && culture != originalCulture
        let original = SegmentText.InOneLine(one.Text)
        let translation = SegmentText.InOneLine(other.Text)
        where IsSentence(original) && IsSentence(translation)
        select new MemoryPair { OriginalCulture = originalCulture, Culture = culture, Original = original, Translation = translation, File = name, Utc = unit.Utc ?? clock.UtcNow, By = unit.By };

    private static TmxRefusalReason ReasonOf(TmxUnit unit, IReadOnlyList<string> cultures) =>
        unit.Texts.Any(text => text.Text.Length > LongestText) ? TmxRefusalReason.TooLong
        : unit.Texts.Select(text => TmxLanguages.Find(text.Language, cultures)).OfType<string>().Distinct().Count() < 2
            || (unit.OriginalLanguage is { } original && unit.Texts.All(text => !TmxLanguages.AreAlike(text.Language, original))) ? TmxRefusalReason.Languages
        : TmxRefusalReason.Empty;

    private static bool IsSentence(string text) => text.Length <= LongestText && text.Any(char.IsLetter);
}
