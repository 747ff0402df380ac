using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Checks;

/// <summary>A sentence that ends with a mark, and its translation with none, or the reverse. Which mark it is does not count.</summary>
internal sealed partial class EndCheck(IStringLocalizer<EndCheck> S) : ITranslationCheck
{
    /// <inheritdoc/>
    public string Name => "end";

    /// <inheritdoc/>
    public string Title => S["End"];

    /// <inheritdoc/>
    public LocalizedString? Find(CheckedSentence sentence) => sentence.Original is null ? null : (IsClosed(sentence.Original.Words), IsClosed(sentence.Translation.Words)) switch
    {
        (true, false) => S["the translation ends without a mark, the original with one"],
        (false, true) => S["the translation ends with a mark, the original without one"],
        _ => null,
    };

    /// <summary>Null if the point may be that of an abbreviation alone.</summary>
    private static bool? IsClosed(string words) => Abbreviation().IsMatch(words) ? null : Mark().IsMatch(words);

    [GeneratedRegex("[.?!:…;,][»“”’\")\\]\\s]*$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<!\p{L})(?:гг?|вв?|др|пр|[тдп]|тыс|млн|млрд|руб|долл|им|ст|стр|etc|Inc|Ltd|Jr|Dr|[ap]\.m|\p{Lu})\.[»“”’"")\]\s]*$")]
    private static partial Regex Abbreviation();
}
