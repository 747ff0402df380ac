using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Search.Querying;

/// <summary>What stands in quotes.</summary>
/// <param name="AsWritten">For the fields that keep words as they are written.</param>
/// <param name="InAnyForm">For the text of attached files, which is kept once only.</param>
internal sealed record SoughtPhrase(IReadOnlyList<AnalysedWord> AsWritten, IReadOnlyList<AnalysedWord> InAnyForm);
