using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Checks;

/// <summary>Quotation marks of another language: « » and „ “ are right in Russian and Kyrgyz, “ ” and ‘ ’ in English. Straight ones are right nowhere.</summary>
internal sealed partial class QuotesCheck(IStringLocalizer<QuotesCheck> S) : ITranslationCheck
{
    /// <inheritdoc/>
    public string Name => "quotes";

    /// <inheritdoc/>
    public string Title => S["Quotation marks"];

    /// <inheritdoc/>
    public LocalizedString? Find(CheckedSentence sentence)
    {
        var (wrong, right) = Scripts.LanguageOf(sentence.Culture) switch
        {
            "ru" or "ky" => (WrongInRussian(), "« » „ “"),
            "en" => (WrongInEnglish(), "“ ” ‘ ’"),
            _ => (Straight(), string.Empty),
        };
        var found = wrong.Matches(sentence.OwnWords).Select(mark => mark.Value).Distinct().ToList();
        return found.Count == 0 ? null
            : right.Length == 0 ? S["straight quotation marks"]
            : S["{0} instead of {1}", string.Join(' ', found), right];
    }

    // After a figure it stands for inches.
    [GeneratedRegex("(?<![0-9])\"")]
    private static partial Regex Straight();

    // “ closes what „ opens; it opens nothing.
    [GeneratedRegex("(?<![0-9])\"|[”‘‹›]|(?<![^ \u00A0(\\[«])“")]
    private static partial Regex WrongInRussian();

    [GeneratedRegex("(?<![0-9])\"|[«»„‹›]")]
    private static partial Regex WrongInEnglish();
}
