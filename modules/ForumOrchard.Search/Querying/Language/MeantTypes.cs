using System.Collections.Frozen;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;

namespace ForumOrchard.Search.Querying.Language;

/// <summary>
/// Tells which types of content a question is about: "which laws protect from …" is about acts, "history of the Forum" about the Forum's own pages.
/// </summary>
/// <param name="sections">The types.</param>
internal sealed class MeantTypes(IEnumerable<Section> sections)
{
    private readonly ILookup<string, string> _byWord = sections
        .SelectMany(section => section.Words.Values.SelectMany(StemOfName).Distinct(StringComparer.Ordinal), (section, stem) => (stem, section.ContentType))
        .ToLookup(one => one.stem, one => one.ContentType, StringComparer.Ordinal);

    /// <summary>The types whose items are about the organization of the site.</summary>
    public IReadOnlySet<string> AboutSite { get; } = sections.Where(section => section.IsAboutSite).Select(section => section.ContentType).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The types that a word names, in any form.</summary>
    public IEnumerable<string> NamedBy(string stem) => _byWord[stem];

    /// <summary>The first word is the name of the type; others may name some of its items, as a convention is a kind of act. Empty if a language has no word for it.</summary>
    private static IEnumerable<string> StemOfName(string words) => AnalysedText.Of(ForumAnalyzer.ForRussian, SearchedFields.Text, words).Take(1).Select(word => word.Text);
}
