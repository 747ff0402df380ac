using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>Shows why a hit was found: marks the words in its title, and selects the best passages of its texts.</summary>
internal sealed class Highlighter(SearchQuery query)
{
    private readonly SoughtWords? _sought = query.HasText ? new SoughtWords(query) : null;

    public MarkedText Title(string title) =>
        _sought is null ? MarkedText.Plain(title) : MarkedText.Of(title, 0, title.Length, _sought.Find(title, 0, title.Length));

    /// <summary>The excerpt below the title.</summary>
    /// <param name="document">The hit.</param>
    /// <param name="pagesOf">
    /// Reads the text of the attached files, one value per page; called if summary and body do not contain all the
    /// words.
    /// </param>
    /// <returns>The excerpt, or null; and the page of the file it is from, or null.</returns>
    public (MarkedText? Text, int? Page) Extract(StoredDocument document, Func<IReadOnlyList<string>> pagesOf)
    {
        if (_sought is null)
        {
            return (Opening(document), null);
        }

        string[] texts = [document.Summary, document.Body];
        var passages = Passages.In(_sought, texts);
        if (passages.SelectMany(passage => passage.Sought).Distinct().Count() < _sought.Count)
        {
            passages.AddRange(Passages.In(_sought, pagesOf(), texts.Length));
        }

        var best = Passages.Best(passages);
        return best.Count == 0 ? (Opening(document), null) : (Show(best), best.FirstOrDefault(passage => passage.Source >= texts.Length)?.Source - texts.Length);
    }

    private static MarkedText? Opening(StoredDocument document)
    {
        var text = document.Summary.Length > 0 ? document.Summary : document.Body;
        return text.Length == 0 ? null : MarkedText.Plain(PlainText.Cut(text, Passages.MaxLength));
    }

    private static MarkedText Show(IReadOnlyList<Passage> passages)
    {
        var cuts = passages.Select(passage => (Passage: passage, Sentence: Sentences.Around(passage.Text, passage.Start)))
            .Select(one => (one.Passage, Before: one.Passage.Start > one.Sentence.Start, Behind: one.Passage.End < one.Sentence.End)).ToList();
        var isGapShown = cuts is not [var first, var second] || first.Behind || second.Before
            || (first.Passage.Source == second.Passage.Source && second.Passage.Start - first.Passage.End <= 1);
        return MarkedText.Join(isGapShown ? " " : " … ", cuts.Select(cut => cut.Passage.Show(cut.Before, cut.Behind)));
    }
}
