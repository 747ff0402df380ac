namespace ForumOrchard.Translations.Hints;

/// <summary>The terms of a sentence.</summary>
/// <param name="Terms">In their order.</param>
/// <param name="OriginalCulture">Language of the original.</param>
/// <param name="Culture">Language of the translation.</param>
public sealed record TermsViewModel(IReadOnlyList<TermHint> Terms, string OriginalCulture, string Culture);
