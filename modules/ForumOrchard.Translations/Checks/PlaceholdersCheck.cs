using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Checks;

/// <summary>Places that a program fills in, such as {0} or %s, that are lost or new.</summary>
internal sealed partial class PlaceholdersCheck(IStringLocalizer<PlaceholdersCheck> S) : ITranslationCheck
{
    /// <inheritdoc/>
    public string Name => "placeholders";

    /// <inheritdoc/>
    public string Title => S["Placeholders"];

    /// <inheritdoc/>
    public LocalizedString? Find(CheckedSentence sentence)
    {
        if (sentence.Original is null)
        {
            return null;
        }

        var (original, translation) = (In(sentence.Original.Words), In(sentence.Translation.Words));
        return original.Except(translation).ToList() is { Count: > 0 } lost ? S["the translation lacks {0}", string.Join("; ", lost)]
            : translation.Except(original).ToList() is { Count: > 0 } added ? S["the original has no {0}", string.Join("; ", added)]
            : null;
    }

    private static HashSet<string> In(string words) => [.. Placeholder().Matches(words).Select(match => match.Value)];

    [GeneratedRegex(@"\{\{[^{}]*\}\}|\{(?:[0-9]+(?:[,:][^{}]*)?|[A-Za-z_]+)\}|(?<![0-9])%(?:[0-9]+\$)?[sd](?!\p{L})")]
    internal static partial Regex Placeholder();
}
