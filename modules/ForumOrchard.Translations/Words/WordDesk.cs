using System.Security.Claims;
using ForumOrchard.Languages.Words;
using ForumOrchard.Translations.Rights;
using ForumOrchard.Translations.States;

namespace ForumOrchard.Translations.Words;

/// <summary>The words of the whole site that are no items, with what there is to do; the one way to write their translations.</summary>
public sealed class WordDesk(IEnumerable<ITranslatableWords> sources, WordComparisons comparisons, TranslationSets sets, LanguageRights rights)
{
    /// <summary>All collections.</summary>
    public async Task<IReadOnlyList<TranslatedCollection>> ReadAsync()
    {
        var (cultures, compared, all) = (await sets.CulturesAsync(), await comparisons.LoadAsync(), new List<TranslatedCollection>());
        foreach (var source in sources)
        {
            foreach (var collection in await source.ReadAsync())
            {
                var rows = collection.Entries.SelectMany(entry => cultures.Select(culture => WordRow.Of(entry, cultures, culture, compared.Find(collection.Id, culture, entry.Id)))).OfType<WordRow>();
                all.Add(new TranslatedCollection(source, collection, [.. rows]));
            }
        }

        return all;
    }

    /// <summary>One of them; null if there is none.</summary>
    /// <param name="collectionId">Its id.</param>
    public async Task<TranslatedCollection?> FindAsync(string? collectionId) => (await ReadAsync()).FirstOrDefault(one => one.Collection.Id == collectionId);

    /// <summary>Whether somebody may write translations: they work in the language, and may edit the collection.</summary>
    /// <param name="user">Who, of those who see the desk.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="culture">Name of the language.</param>
    public async Task<bool> MayWriteAsync(ClaimsPrincipal user, TranslatedCollection collection, string culture)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return await rights.MayAsync(user, culture) && await collection.Source.MayWriteAsync(user, collection.Collection);
    }

    /// <summary>Writes translations, all or none, and remembers that they match their originals.</summary>
    /// <param name="user">Who, after <see cref="MayWriteAsync"/>.</param>
    /// <param name="collection">The collection, as its originals were read.</param>
    /// <param name="culture">Language of the translations.</param>
    /// <param name="changes">At least one.</param>
    public async Task<WordResult> WriteAsync(ClaimsPrincipal user, TranslatedCollection collection, string culture, IReadOnlyList<WordChange> changes)
    {
        ArgumentNullException.ThrowIfNull(collection);
        var result = await collection.Source.WriteAsync(user, collection.Collection, culture, changes);
        if (result is WordsWritten)
        {
            // If somebody else remembers something at this moment, the next look at the words does: a translation that was changed counts as compared.
            var originals = collection.In(culture).ToDictionary(row => row.Entry.Id, row => row.Original, StringComparer.Ordinal);
            await comparisons.PutAsync(collection.Collection.Id, culture, changes.ToDictionary(change => change.EntryId, change => new ComparedWord(originals[change.EntryId], change.Text), StringComparer.Ordinal));
        }

        return result;
    }

    /// <summary>Remembers that translations match their originals as they are.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="rows">Translations of one language.</param>
    /// <returns>False if somebody else remembers something at this moment: nothing is remembered.</returns>
    public Task<bool> ConfirmAsync(TranslatedCollection collection, IReadOnlyList<WordRow> rows)
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(rows);
        return comparisons.PutAsync(collection.Collection.Id, rows[0].Culture, rows.ToDictionary(row => row.Entry.Id, row => new ComparedWord(row.Original, row.Text), StringComparer.Ordinal));
    }

    /// <summary>Remembers all that is up to date.</summary>
    public async Task NoteAsync() => await comparisons.NoteAsync(await ReadAsync());
}
