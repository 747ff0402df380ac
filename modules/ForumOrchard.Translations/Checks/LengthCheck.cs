using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Checks;

/// <summary>A translation that is so much longer or shorter that something is likely to be added or left out.</summary>
internal sealed class LengthCheck(IStringLocalizer<LengthCheck> S) : ITranslationCheck
{
    /// <summary>In characters. Shorter sentences are of any length in another language.</summary>
    private const int Shortest = 40;
    private const double Most = 2.5;
    private const double Least = 0.4;

    /// <inheritdoc/>
    public string Name => "length";

    /// <inheritdoc/>
    public string Title => S["Length"];

    /// <inheritdoc/>
    public LocalizedString? Find(CheckedSentence sentence)
    {
        if (sentence.Original is not { Words.Length: > Shortest } original)
        {
            return null;
        }

        var ratio = (double)sentence.Translation.Words.Length / original.Words.Length;
        return ratio > Most ? S["the translation is much longer than the original"]
            : ratio < Least ? S["the translation is much shorter than the original"]
            : null;
    }
}
