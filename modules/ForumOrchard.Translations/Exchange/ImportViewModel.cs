namespace ForumOrchard.Translations.Exchange;

/// <summary>What an import would do; null members before a file is chosen.</summary>
/// <param name="Fault">What is wrong with the chosen files.</param>
/// <param name="Key">By which the import finds them.</param>
/// <param name="Items">What would be written.</param>
/// <param name="Words">Words that are no items, which would be written.</param>
/// <param name="Unknown">Sentences that were never sent, or of which there is no original any more.</param>
public sealed record ImportViewModel(string? Fault, Guid? Key, IReadOnlyList<ReturnedItem> Items, IReadOnlyList<ReturnedWords> Words, IReadOnlyList<ReturnedUnit> Unknown);
