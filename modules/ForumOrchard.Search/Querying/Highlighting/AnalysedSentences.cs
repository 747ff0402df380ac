using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ForumOrchard.Search.Analysis;
using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>
/// Remembers the words of the sentences of a text for as long as the text itself is kept: the same items are found again and again, by the same words and by others, and
/// analysis was a third of the time of a search page.
/// </summary>
internal static class AnalysedSentences
{
    private static readonly ConditionalWeakTable<string, ConcurrentDictionary<(Analyzer, string, int, int), List<AnalysedWord>>> Texts = [];

    /// <summary>The words of a section of a text; the offsets count from its beginning.</summary>
    /// <param name="analyzer">The index's analyzer.</param>
    /// <param name="field">Field name; may select unstemmed analysis.</param>
    /// <param name="text">The text; it is known by its reference.</param>
    /// <param name="start">Where the section begins, in characters.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    public static IReadOnlyList<AnalysedWord> Of(Analyzer analyzer, string field, string text, int start, int end) => Texts.GetOrCreateValue(text)
        .GetOrAdd((analyzer, field, start, end), static (section, text) => AnalysedText.Of(section.Item1, section.Item2, text[section.Item3..section.Item4]), text);
}
