using System.Security.Claims;
using ForumOrchard.Languages.Words;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Words;

namespace ForumOrchard.Translations.Exchange;

/// <summary>Takes translations of words that are no items back. Newer work here is never written over.</summary>
public sealed class WordImport(WordDesk desk)
{
    /// <summary>What an import would do.</summary>
    /// <param name="known">What comes back, with what was sent.</param>
    /// <returns>By collection; and what has no collection any more.</returns>
    internal async Task<(IReadOnlyList<ReturnedWords> Words, IReadOnlyList<ReturnedUnit> Unknown)> PlanAsync(IEnumerable<(ReturnedUnit Returned, ExportedUnit Sent)> known)
    {
        var (words, unknown) = (new List<ReturnedWords>(), new List<ReturnedUnit>());
        foreach (var units in known.GroupBy(one => (one.Sent.Collection, one.Sent.Culture)))
        {
            if (await desk.FindAsync(units.Key.Collection) is not { } collection)
            {
                unknown.AddRange(units.Select(one => one.Returned));
                continue;
            }

            var rows = collection.In(units.Key.Culture).Where(row => row.State is not null).ToDictionary(row => row.Entry.Id, StringComparer.Ordinal);

            // As a sentence, a word may come back twice: what is new comes first.
            words.Add(new ReturnedWords(collection, units.Key.Culture, [.. units.GroupBy(one => one.Sent.Unit, StringComparer.Ordinal)
                .Select(same => same.Reverse().Select(one => Plan(one.Returned, one.Sent, rows.GetValueOrDefault(same.Key))).MinBy(row => row.Outcome)!)]));
        }

        return (words, unknown);
    }

    /// <summary>Writes what is new.</summary>
    /// <param name="user">Who, of those who may.</param>
    /// <param name="words">What comes back; something of it is new.</param>
    internal async Task<WordResult> RunAsync(ClaimsPrincipal user, ReturnedWords words)
    {
        var news = words.Rows.Where(row => row.Outcome == ReturnedOutcome.New).ToLookup(row => row.Text == row.Row!.Text);
        WordResult result = news[false].Any()
            ? await desk.WriteAsync(user, words.Collection, words.Culture, [.. news[false].Select(row => new WordChange(row.Row!.Entry.Id, row.Row.Text, row.Text))])
            : new WordsWritten(IsDraft: false);
        return result is WordsWritten && news[true].Any() && !await desk.ConfirmAsync(words.Collection, [.. news[true].Select(row => row.Row!)]) ? new WordsConflict() : result;
    }

    private static ReturnedWord Plan(ReturnedUnit returned, ExportedUnit sent, WordRow? row)
    {
        if (row is null || WordRow.TokenOf(row.Original) != sent.Original)
        {
            return new ReturnedWord(returned, row, ReturnedOutcome.OriginalChanged, string.Empty);
        }

        var text = WordForm.Tidy(returned.Translation, row.Original);
        return new ReturnedWord(returned, row, OutcomeOf(), text);

        // What is final and says the same confirms what was outdated.
        ReturnedOutcome OutcomeOf() =>
            text.Length == 0 || (text == row.Original && !returned.IsDone) ? ReturnedOutcome.Untranslated
            : text == row.Text ? returned.IsDone && row.State == TranslationState.Outdated ? ReturnedOutcome.New : ReturnedOutcome.Same
            : WordRow.TokenOf(row.Text) != sent.Version ? ReturnedOutcome.NewerHere
            : ReturnedOutcome.New;
    }
}
