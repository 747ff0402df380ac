namespace ForumOrchard.Translations.Exchange;

/// <summary>What is sent to a translation program: sentences of one item.</summary>
/// <param name="Id">Id of the item.</param>
/// <param name="Title">Its title, for people.</param>
/// <param name="Address">Where the original is read; null for nowhere yet.</param>
/// <param name="OriginalCulture">Language of the original.</param>
/// <param name="Culture">Language of the translation.</param>
/// <param name="Units">The sentences.</param>
public sealed record XliffFile(string Id, string Title, string? Address, string OriginalCulture, string Culture, IReadOnlyList<XliffUnit> Units);
