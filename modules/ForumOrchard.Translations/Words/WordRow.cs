using ForumOrchard.Editing.Tokens;
using ForumOrchard.Languages.Words;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Texts;

namespace ForumOrchard.Translations.Words;

/// <summary>A word, or a few, in a language.</summary>
/// <param name="Entry">The word in all its languages.</param>
/// <param name="Culture">Name of the language.</param>
/// <param name="OriginalCulture">Language of the original: the first of the site in which there is a text.</param>
/// <param name="State">What there is to do: missing, outdated or up to date; null for the original.</param>
/// <param name="Before">For what is outdated: what the original said when they were last seen to match; otherwise null.</param>
public sealed record WordRow(WordEntry Entry, string Culture, string OriginalCulture, TranslationState? State, string? Before)
{
    /// <summary>What is translated.</summary>
    public string Original => Entry.TextIn(OriginalCulture);

    /// <summary>The translation; empty if it is missing.</summary>
    public string Text => Entry.TextIn(Culture);

    /// <summary>Equal for equal texts, however their lines end: a field sends it back.</summary>
    /// <param name="text">An original, or a translation.</param>
    public static string TokenOf(string text) => EditToken.Of(InOneWay(text)).Value;

    /// <summary>A word in a language; null if there is none in any language of the site.</summary>
    /// <param name="entry">The word in all its languages.</param>
    /// <param name="cultures">The languages of the site, the default one first.</param>
    /// <param name="culture">One of them.</param>
    /// <param name="compared">What the two said when they were last seen to match; null if they never were.</param>
    public static WordRow? Of(WordEntry entry, IReadOnlyList<string> cultures, string culture, ComparedWord? compared)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (cultures.FirstOrDefault(one => entry.TextIn(one).Length > 0) is not { } original)
        {
            return null;
        }

        var row = new WordRow(entry, culture, original, culture == original ? null : TranslationState.UpToDate, Before: null);
        return row.State is null ? row
            : row.Text.Length == 0 ? row with { State = TranslationState.Missing }
            : compared is null || IsSame(row.Original, compared.Original) || !IsSame(row.Text, compared.Translation) ? row
            : row with { State = TranslationState.Outdated, Before = compared.Original };
    }

    /// <summary>A text with the ends of lines that the site has.</summary>
    internal static string InOneWay(string text) => text.ReplaceLineEndings("\n").Trim();

    private static bool IsSame(string one, string other) => TextSense.Of(one).SequenceEqual(TextSense.Of(other));
}
