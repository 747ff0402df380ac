using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Checks;

/// <summary>Two spaces in a row, and a space before a mark that follows its word.</summary>
internal sealed partial class SpacesCheck(IStringLocalizer<SpacesCheck> S) : ITranslationCheck
{
    /// <inheritdoc/>
    public string Name => "spaces";

    /// <inheritdoc/>
    public string Title => S["Spaces"];

    /// <inheritdoc/>
    public LocalizedString? Find(CheckedSentence sentence)
    {
        var words = sentence.OwnWords;
        return Double().IsMatch(sentence.Translation.Words) ? S["two spaces in a row"]
            : Scripts.LanguageOf(sentence.Culture) != "fr" && BeforeMark().Match(words) is { Success: true } mark ? S["a space before {0}", mark.Groups["mark"].Value]
            : null;
    }

    [GeneratedRegex("[ \u00A0]{2}")]
    private static partial Regex Double();

    // Not what begins a word, such as ".kg".
    [GeneratedRegex("(?<=\\S)[ \u00A0](?<mark>[,.;:!?])(?=$|[ \u00A0»“”’)\\]])")]
    private static partial Regex BeforeMark();
}
