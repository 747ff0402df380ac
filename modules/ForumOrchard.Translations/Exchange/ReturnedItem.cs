using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Units;

namespace ForumOrchard.Translations.Exchange;

/// <summary>What comes back for an item.</summary>
/// <param name="Set">The item in all its languages.</param>
/// <param name="Culture">Language of the translation.</param>
/// <param name="Rows">Its sentences, in the order of the file.</param>
public sealed record ReturnedItem(TranslationSet Set, string Culture, IReadOnlyList<ReturnedRow> Rows)
{
    /// <summary>How many sentences would be written.</summary>
    public int News => Rows.Count(row => row.Outcome == ReturnedOutcome.New);
}

/// <summary>What comes back for a sentence.</summary>
/// <param name="Returned">As the file has it.</param>
/// <param name="Unit">The sentence as it is here; null if the original no longer has it.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Segment">The translation that is written; null for none.</param>
public sealed record ReturnedRow(ReturnedUnit Returned, TranslationUnit? Unit, ReturnedOutcome Outcome, Segments.Segment? Segment);

/// <summary>What becomes of a sentence that comes back; what a person most wants to know of is first.</summary>
public enum ReturnedOutcome
{
    /// <summary>It is written into a draft.</summary>
    New,

    /// <summary>Somebody has translated it here since it was sent: that stays.</summary>
    NewerHere,

    /// <summary>The original no longer says this.</summary>
    OriginalChanged,

    /// <summary>Tags are missing or not in their place.</summary>
    Tags,

    /// <summary>The translation has another number of rows there, so that it has no place.</summary>
    NoPlace,

    /// <summary>It is here already.</summary>
    Same,

    /// <summary>It is not translated.</summary>
    Untranslated,
}
