using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Search.Querying;

/// <summary>A quoted phrase.</summary>
/// <param name="AsWritten">For fields with unstemmed words.</param>
/// <param name="InAnyForm">For the text of attached files, which is indexed only once.</param>
internal sealed record SoughtPhrase(IReadOnlyList<AnalysedWord> AsWritten, IReadOnlyList<AnalysedWord> InAnyForm);
