using ForumOrchard.Editing.Versions;

namespace ForumOrchard.Translations.Memory;

/// <summary>What the translation memory offers for a sentence.</summary>
/// <param name="Score">How alike the two sentences are, per cent: 100 for the same text, 99 for other punctuation, capitals or tags, less for other words.</param>
/// <param name="Text">The translation, with the numbers of the sentence's own tags.</param>
/// <param name="Changes">From the sentence that was translated to the one that is to be; empty for 99 and more.</param>
/// <param name="Origin">Where it is from.</param>
/// <param name="Utc">When it was confirmed, compared or imported; null if that is not known.</param>
/// <param name="By">Name of the user who did; null if that is not known.</param>
public sealed record Suggestion(int Score, string Text, IReadOnlyList<MarkedText> Changes, MemoryOrigin Origin, DateTime? Utc, string? By);

/// <summary>Where a pair of the memory is from.</summary>
/// <param name="Title">Title of the translation, or name of the file.</param>
/// <param name="ContentItemId">Id of the translation; null for a file.</param>
public sealed record MemoryOrigin(string Title, string? ContentItemId);
