using System.Text.RegularExpressions;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Matching;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Translations.Checks;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Glossary.Desk;

/// <summary>Terms that a translation lacks, and words that it must not use. Names in quotation marks are left alone: an act is called what it is called.</summary>
internal sealed partial class TermsCheck(TermbaseStore store, IStringLocalizer<TermsCheck> S) : ITranslationCheck
{
    /// <summary>The terms, once they are read.</summary>
    internal TermIndex Terms { get; set; } = new([], 0);

    /// <inheritdoc/>
    public string Name => "terms";

    /// <inheritdoc/>
    public string Title => S["Terms"];

    /// <inheritdoc/>
    public async Task PrepareAsync() => Terms = await store.ReadAsync();

    /// <inheritdoc/>
    public LocalizedString? Find(CheckedSentence sentence)
    {
        var (forbidden, lacking) = (ForbiddenIn(sentence, Terms), LackingIn(sentence, Terms));
        return forbidden.Count > 0 ? S["{0} instead of {1}", Join(forbidden.Select(place => place.Terms[0].Text)), Join(forbidden.Select(place => place.Terms[0].Concept.In(sentence.Culture)!.Preferred).Distinct())]
            : lacking.Count > 0 ? S["the translation lacks {0}", Join(lacking.Select(concept => concept.In(sentence.Culture)!.Preferred))]
            : null;
    }

    /// <inheritdoc/>
    public string RestsOn(CheckedSentence sentence)
    {
        var concepts = ForbiddenIn(sentence, Terms).Select(place => place.Terms[0].Concept).Concat(LackingIn(sentence, Terms)).DistinctBy(concept => concept.Id);
        return EditToken.Of(concepts.Select(concept => new[] { concept.In(sentence.OriginalCulture), concept.In(sentence.Culture) }.Select(wording => new { wording?.Preferred, wording?.Admitted, wording?.Forbidden })).ToList()).Value;
    }

    /// <summary>Words of a translation that must not be used.</summary>
    internal static IReadOnlyList<TermPlace> ForbiddenIn(CheckedSentence sentence, TermIndex terms) =>
        [.. terms.In(sentence.Culture).In(Quoted().Replace(sentence.OwnWords, " ")).Where(place => place.IsForbidden)];

    /// <summary>What the original says, and the translation does not say with a term that may be used.</summary>
    internal static IReadOnlyList<Concept> LackingIn(CheckedSentence sentence, TermIndex terms)
    {
        if (sentence.Original is not { } original)
        {
            return [];
        }

        var translation = terms.In(sentence.Culture);
        return
        [
            .. terms.In(sentence.OriginalCulture).In(original.Words)
                .Select(place => place.Terms.Select(term => term.Concept).Where(concept => concept.In(sentence.Culture) is not null).ToList())
                .Where(concepts => concepts.Count > 0 && !concepts.Exists(concept => translation.IsSaid(concept, sentence.Translation.Words)))
                .Select(concepts => concepts[0])
                .DistinctBy(concept => concept.Id),
        ];
    }

    private static string Join(IEnumerable<string> terms) => string.Join("; ", terms);

    [GeneratedRegex("“[^”]*”|«[^»]*»|„[^“]*“|‘[^’]*’|\"[^\"]*\"")]
    private static partial Regex Quoted();
}
