using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Checks;

/// <summary>A number of the original that the translation lacks. How it is written does not count, nor whether a small one is a word.</summary>
internal sealed class NumbersCheck(IStringLocalizer<NumbersCheck> S) : ITranslationCheck
{
    /// <inheritdoc/>
    public string Name => "numbers";

    /// <inheritdoc/>
    public string Title => S["Numbers"];

    /// <inheritdoc/>
    public LocalizedString? Find(CheckedSentence sentence)
    {
        if (sentence.Original is null)
        {
            return null;
        }

        var translation = Without(sentence.Translation.Words);
        var said = WrittenNumber.In(translation).SelectMany(number => number.Readings.Concat(number.Parts)).Concat(NumberWords.In(translation, sentence.Culture)).ToHashSet(StringComparer.Ordinal);
        var lacking = WrittenNumber.In(Without(sentence.Original.Words)).Where(number => !number.IsSaid(said)).Select(number => number.Text).Distinct(StringComparer.Ordinal).ToList();
        return lacking.Count == 0 ? null : S["the translation lacks {0}", string.Join("; ", lacking)];
    }

    // These have checks of their own.
    private static string Without(string words) => PlaceholdersCheck.Placeholder().Replace(LinksCheck.Address().Replace(words, " "), " ");
}
