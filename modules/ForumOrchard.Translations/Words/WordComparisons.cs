using ForumOrchard.Translations.States;
using YesSql;

namespace ForumOrchard.Translations.Words;

/// <summary>Remembers what translations of words and their originals said when they were last seen to match.</summary>
public sealed class WordComparisons(ISession session)
{
    /// <summary>For reading, and for changing before it is committed here.</summary>
    internal async Task<ComparedWords> LoadAsync() => await session.Query<ComparedWords>().FirstOrDefaultAsync() ?? new ComparedWords();

    /// <summary>
    /// Remembers all that is up to date, and forgets what is gone. What is outdated stays as it was remembered, so that it stays outdated until somebody changes the translation.
    /// </summary>
    /// <param name="collections">All of the site.</param>
    /// <returns>False if somebody else has written at this moment; then the next time will do.</returns>
    internal async Task<bool> NoteAsync(IEnumerable<TranslatedCollection> collections)
    {
        var compared = await LoadAsync();
        var next = new Dictionary<string, ComparedWord>(StringComparer.Ordinal);
        foreach (var (collection, row) in collections.SelectMany(one => one.Rows.Select(row => (one.Collection, row))))
        {
            var key = ComparedWords.KeyOf(collection.Id, row.Culture, row.Entry.Id);
            if (row.State == TranslationState.UpToDate)
            {
                next[key] = new ComparedWord(row.Original, row.Text);
            }
            else if (compared.Pairs.TryGetValue(key, out var known))
            {
                next[key] = known;
            }
        }

        return (next.Count == compared.Pairs.Count && next.All(pair => compared.Pairs.GetValueOrDefault(pair.Key) == pair.Value)) || await CommitAsync(compared, next);
    }

    /// <summary>Remembers that translations match their originals.</summary>
    /// <param name="collectionId">Of the collection.</param>
    /// <param name="culture">Language of the translations.</param>
    /// <param name="pairs">By entry.</param>
    /// <returns>False if somebody else has written at this moment: nothing is remembered.</returns>
    internal async Task<bool> PutAsync(string collectionId, string culture, IReadOnlyDictionary<string, ComparedWord> pairs)
    {
        var compared = await LoadAsync();
        var next = new Dictionary<string, ComparedWord>(compared.Pairs, StringComparer.Ordinal);
        foreach (var (entryId, pair) in pairs)
        {
            next[ComparedWords.KeyOf(collectionId, culture, entryId)] = pair;
        }

        return await CommitAsync(compared, next);
    }

    private async Task<bool> CommitAsync(ComparedWords compared, Dictionary<string, ComparedWord> next)
    {
        compared.Pairs.Clear();
        foreach (var (key, pair) in next)
        {
            compared.Pairs[key] = pair;
        }

        try
        {
            await session.SaveAsync(compared, checkConcurrency: true);
            await session.SaveChangesAsync();
            return true;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            return false;
        }
    }
}
