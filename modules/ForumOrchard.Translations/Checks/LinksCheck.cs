using System.Text.RegularExpressions;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.Texts;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Checks;

/// <summary>Addresses that are lost, and links to pages of the other language. A link that leads elsewhere outside the site is none: many sites have an address for each language.</summary>
internal sealed partial class LinksCheck(IStringLocalizer<LinksCheck> S) : ITranslationCheck
{
    /// <inheritdoc/>
    public string Name => "links";

    /// <inheritdoc/>
    public string Title => S["Links"];

    /// <inheritdoc/>
    public LocalizedString? Find(CheckedSentence sentence)
    {
        if (sentence.Original is not { } original)
        {
            return null;
        }

        var translation = sentence.Translation;
        var there = translation.Tags.Values.Select(AddressOf).OfType<string>().Concat(Written(translation)).Select(Bare).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lost = original.Tags.Where(tag => !translation.Tags.ContainsKey(tag.Key)).Select(tag => AddressOf(tag.Value)).OfType<string>()
            .Concat(Written(original)).Where(address => !there.Contains(Bare(address))).Distinct().ToList();
        var foreign = original.Tags
            .Select(tag => (Right: AddressOf(tag.Value), Is: translation.Tags.GetValueOrDefault(tag.Key) is { } other ? AddressOf(other) : null))
            .Where(link => IsIn(link.Right, sentence.Culture) && IsIn(link.Is, sentence.OriginalCulture)).Select(link => link.Right).ToList();
        return lost.Count > 0 ? S["the translation lacks {0}", string.Join("; ", lost)]
            : foreign.Count > 0 ? S["this page exists in the language of the translation: {0}", string.Join("; ", foreign)]
            : null;
    }

    private static IEnumerable<string> Written(Segment segment) => Address().Matches(segment.Words).Select(match => match.Value);

    private static string? AddressOf(InlineTag tag) => TextSense.Addresses(tag.Open(null)).FirstOrDefault();

    private static bool IsIn(string? address, string culture) => address is not null && (address + "/").StartsWith($"/{culture}/", StringComparison.OrdinalIgnoreCase);

    private static string Bare(string address) => Scheme().Replace(address, string.Empty).TrimEnd('/');

    /// <summary>An address within words.</summary>
    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>«»“”""]*[^\s<>«»“”"".,;:!?)\]’']|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")]
    internal static partial Regex Address();

    [GeneratedRegex(@"^(?:https?://|mailto:)(?:www\.)?|^www\.", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
