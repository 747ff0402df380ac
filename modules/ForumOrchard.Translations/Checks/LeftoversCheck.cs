using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Checks;

/// <summary>What is still in the language of the original. Not names, codes and addresses, nor what stands in quotation marks or is marked as being in another language.</summary>
internal sealed partial class LeftoversCheck(IStringLocalizer<LeftoversCheck> S) : ITranslationCheck
{
    /// <inheritdoc/>
    public string Name => "leftovers";

    /// <inheritdoc/>
    public string Title => S["Language"];

    /// <inheritdoc/>
    public LocalizedString? Find(CheckedSentence sentence)
    {
        var words = sentence.OwnWords;
        if (sentence.Original is { } original && Letters(original.Words) == Letters(words) && IsSaidIn(words, Scripts.IsCyrillic(sentence.OriginalCulture)))
        {
            return S["the sentence is still in the language of the original"];
        }

        var left = Scripts.IsCyrillic(sentence.Culture) ? []
            : Word().Matches(Quoted().Replace(words, " ")).Select(word => word.Value).Where(word => word.Length > 1 && Scripts.IsCyrillic(word[0])).ToList();
        return left.Count == 0 ? null : S["not translated: {0}", string.Join(' ', left)];
    }

    /// <summary>Whether there are two words in these letters, not all of them with capitals, as names have.</summary>
    private static bool IsSaidIn(string words, bool isCyrillic)
    {
        var said = Separate().Matches(words).Select(word => word.Value).Where(word => Scripts.IsCyrillic(word[0]) == isCyrillic).ToList();
        return said.Count > 1 && !said.TrueForAll(word => char.IsUpper(word[0]));
    }

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetter)).ToUpperInvariant();

    // Not a piece of a code such as A/RES/217, or of an address.
    [GeneratedRegex(@"(?<=^|[\s(«“""])\p{L}{2,}(?=[.,;:!?»”"")]*(?:\s|$))")]
    private static partial Regex Separate();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("“[^”]*”|«[^»]*»|‘[^’]*’|\"[^\"]*\"")]
    private static partial Regex Quoted();
}
