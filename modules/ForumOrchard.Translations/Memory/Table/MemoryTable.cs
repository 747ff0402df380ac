using System.Security.Claims;
using ForumOrchard.Translations.Memory.Building;
using ForumOrchard.Translations.Rights;
using ForumOrchard.Translations.States;
using YesSql;

namespace ForumOrchard.Translations.Memory.Table;

/// <summary>Reads the memory for its page and for export.</summary>
public sealed class MemoryTable(ISession session, MemoryBuild build, MemoryOrigins origins, TranslationSets sets, LanguageRights rights)
{
    private const int PageSize = 50;
    private const int BatchSize = 500;

    /// <param name="user">Who reads: see <see cref="MemoryOrigins"/>.</param>
    /// <param name="query">What is looked for.</param>
    /// <param name="pagenum">From 1; pages beyond the last are the last.</param>
    public async Task<MemoryPage> ReadAsync(ClaimsPrincipal user, MemoryQuery query, int pagenum)
    {
        ArgumentNullException.ThrowIfNull(query);
        var cultures = await sets.CulturesAsync();
        var (sizes, mine) = (new List<(string, string, int)>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var into in cultures)
        {
            foreach (var from in cultures.Where(from => from != into))
            {
                if (await Find(new MemoryQuery { From = from, Into = into }).CountAsync() is > 0 and var count)
                {
                    sizes.Add((from, into, count));
                }
            }

            if (await rights.MayAsync(user, into))
            {
                mine.Add(into);
            }
        }

        var pages = Math.Max(1, (await Find(query).CountAsync() + PageSize - 1) / PageSize);
        var page = Math.Clamp(pagenum, 1, pages);
        var pairs = await Find(query).OrderByDescending(index => index.DocumentId).Skip((page - 1) * PageSize).Take(PageSize).ListAsync();
        return new MemoryPage(await build.FindAsync() ?? new MemoryBuilding(), cultures, sizes, query, await origins.ReadableAsync(user, [.. pairs]), mine, page, pages);
    }

    /// <summary>All that somebody may read, in the order in which it was stored.</summary>
    /// <param name="user">Who reads.</param>
    /// <param name="query">What is looked for.</param>
    public async IAsyncEnumerable<(MemoryPair Pair, MemoryOrigin Origin)> AllAsync(ClaimsPrincipal user, MemoryQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        for (var last = 0L; ;)
        {
            var batch = (await Find(query).Where(index => index.DocumentId > last).OrderBy(index => index.DocumentId).Take(BatchSize).ListAsync()).ToList();
            foreach (var one in await origins.ReadableAsync(user, batch))
            {
                yield return one;
            }

            if (batch.Count < BatchSize)
            {
                yield break;
            }

            last = batch[^1].Id;
        }
    }

    private IQuery<MemoryPair, MemoryPairIndex> Find(MemoryQuery query)
    {
        var found = session.Query<MemoryPair, MemoryPairIndex>(index => !index.IsTakenOut);
        if (query.From is { Length: > 0 } from)
        {
            found = found.Where(index => index.OriginalCulture == from);
        }

        if (query.Into is { Length: > 0 } into)
        {
            found = found.Where(index => index.Culture == into);
        }

        return SentenceWords.Plain(query.Q ?? string.Empty) is { Length: > 0 } words ? found.Where(index => index.Words.Contains(words)) : found;
    }
}
