using ForumOrchard.Translations.Words;

namespace ForumOrchard.Translations.Exchange;

/// <summary>What comes back for words that are no items.</summary>
/// <param name="Collection">Where they stand.</param>
/// <param name="Culture">Language of the translations.</param>
/// <param name="Rows">In the order of the file.</param>
public sealed record ReturnedWords(TranslatedCollection Collection, string Culture, IReadOnlyList<ReturnedWord> Rows)
{
    /// <summary>How many would be written.</summary>
    public int News => Rows.Count(row => row.Outcome == ReturnedOutcome.New);
}

/// <summary>What comes back for a word, or a few.</summary>
/// <param name="Returned">As the file has it.</param>
/// <param name="Row">As it is here; null if it is gone.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Text">The translation, tidied.</param>
public sealed record ReturnedWord(ReturnedUnit Returned, WordRow? Row, ReturnedOutcome Outcome, string Text);
