using System.Text.RegularExpressions;
using ForumOrchard.InterfaceTexts.Catalogue;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.InterfaceTexts.Checks;

/// <summary>
/// Whether a translation may stand for its original. Some templates show texts without encoding them, also in attributes and scripts, and nothing tells which: so a translation brings in
/// no sign that means something there and that its original does not have.
/// </summary>
public sealed partial class TextCheck(IStringLocalizer<TextCheck> S)
{
    /// <summary>In characters; every page carries its texts.</summary>
    public const int LongestText = 5000;

    /// <summary>What ends a text in an attribute or a script.</summary>
    private const string Signs = "\"'`\\>";

    /// <summary>
    /// A translation with the spaces and line breaks around it that its original has: translators do not see them. Where the original is one line, so is the translation: a script ends at a
    /// line break.
    /// </summary>
    public static string Tidy(string typed, string original)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(original);
        var text = TextRow.WithPlainLines(typed).Trim();
        if (!original.AsSpan().Trim().Contains('\n'))
        {
            text = LineBreak().Replace(text, " ");
        }

        return text.Length == 0 || string.IsNullOrWhiteSpace(original)
            ? text
            : string.Concat(original.AsSpan(0, original.Length - original.AsSpan().TrimStart().Length), text, original.AsSpan(original.AsSpan().TrimEnd().Length));
    }

    /// <summary>What is wrong with it, in the language of whoever reads it; null for nothing.</summary>
    /// <param name="text">What it is a translation of.</param>
    /// <param name="translation">Of one form; not empty.</param>
    internal string? FaultOf(KnownText text, string translation)
    {
        string[] originals = text.Plural is null ? [text.Original] : [text.Original, text.Plural];
        return translation.Length > LongestText ? S["It is longer than {0} characters.", LongestText]
            : translation.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t')) ? S["There is a character in it that nobody can see. Type the text anew."].Value
            : PlaceholderFault(originals, translation) ?? TagFault(originals, translation) ?? SignFault(originals, translation);
    }

    private string? PlaceholderFault(string[] originals, string translation)
    {
        if (!originals.All(Placeholders.AreWhole))
        {
            // It is never filled in: braces are text.
            return null;
        }

        if (!Placeholders.AreWhole(translation))
        {
            return S["A brace stands alone in it. Placeholders look as in the original: {0}", originals[^1]];
        }

        // One form of two may spell the number out: “one page”, “{0} pages”.
        var found = Placeholders.In(translation);
        var all = originals.Select(Placeholders.In).ToList();
        return all.Aggregate((one, other) => [.. one.Intersect(other)]).Except(found).FirstOrDefault() is { } lost ? S["It lacks the placeholder {0} of the original.", lost].Value
            : found.Except(all.SelectMany(one => one)).FirstOrDefault() is { } added ? S["The original has no placeholder {0}.", added].Value
            : null;
    }

    private string? TagFault(string[] originals, string translation)
    {
        var found = MarkupTags.In(translation);
        var all = originals.Select(MarkupTags.In).ToList();
        if (all.Exists(tags => tags.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal))))
        {
            return all.TrueForAll(MarkupTags.AreNested) && !MarkupTags.AreNested(found) ? S["A tag is closed before another that is inside it."].Value : null;
        }

        var original = all.MinBy(tags => tags.Except(found).Count())!;
        return found.Except(original).FirstOrDefault() is { } added ? S["The original has no tag {0}.", added].Value
            : original.Except(found).FirstOrDefault() is { } lost ? S["It lacks the tag {0} of the original.", lost]
            : S["Each tag stands as often as in the original."];
    }

    private string? SignFault(string[] originals, string translation)
    {
        var (words, known) = (MarkupTags.Without(translation), string.Concat(originals.Select(MarkupTags.Without)));
        for (var at = words.IndexOf('<', StringComparison.Ordinal); at >= 0; at = words.IndexOf('<', at + 1))
        {
            if (at == words.Length - 1 || !char.IsWhiteSpace(words[at + 1]) || !known.Contains('<', StringComparison.Ordinal))
            {
                return S["The original has no {0}. Write it otherwise: quotes as “ ” or « », an apostrophe as ’.", "<"];
            }
        }

        foreach (var sign in Signs)
        {
            if (words.Contains(sign, StringComparison.Ordinal) && !known.Contains(sign, StringComparison.Ordinal))
            {
                return S["The original has no {0}. Write it otherwise: quotes as “ ” or « », an apostrophe as ’.", sign];
            }
        }

        // In the attributes of a tag a reference is the sign itself.
        return Reference().Matches(words).All(reference => known.Contains(reference.Value, StringComparison.Ordinal))
            ? null
            : S["The original has no {0}. Write it otherwise: quotes as “ ” or « », an apostrophe as ’.", "&"].Value;
    }

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak();

    [GeneratedRegex("&#?[A-Za-z0-9]+;?", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
