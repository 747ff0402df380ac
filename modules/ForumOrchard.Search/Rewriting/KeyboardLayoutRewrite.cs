namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Corrects words typed in the wrong keyboard layout: <c>yfcbkbt</c> is насилие, <c>цщьут</c> is women; and Kyrgyz
/// words typed without Kyrgyz letters. A word is switched if it is unknown as typed and known when switched, or similar
/// to a known one only when switched.
/// </summary>
public sealed class KeyboardLayoutRewrite : IQueryRewrite
{
    /// <summary>In letters. Shorter words mean something in every layout; they are only switched together with longer ones.</summary>
    private const int ShortestWord = 3;

    /// <summary>In letters. Too many shorter words are similar to a known one by chance.</summary>
    private const int ShortestMisspelled = 6;

    /// <inheritdoc/>
    public string? Rewrite(string text, IVocabulary vocabulary)
    {
        var isSwitched = false;
        var meant = TypedWords.Change(text, word =>
        {
            var switched = TypedWords.Bare(word).Length < ShortestWord ? null : Meant(word, vocabulary);
            isSwitched |= switched is not null;
            return switched;
        });

        // A short word among longer ones that were all switched was typed in the same layout.
        return !isSwitched || Known(text, vocabulary)
            ? meant
            : TypedWords.Change(meant!, word => word.Length < ShortestWord && SwitchedWord(word) is { } other && vocabulary.Frequency(other) > vocabulary.Frequency(word) ? other : null) ?? meant;
    }

    private static bool Known(string text, IVocabulary vocabulary) => TypedWords.Of(text).Any(word => word.Length >= ShortestWord && vocabulary.IsKnown(TypedWords.Bare(word)));

    private static string? Meant(string word, IVocabulary vocabulary)
    {
        var bare = TypedWords.Bare(word);
        if (vocabulary.IsKnown(bare))
        {
            return null;
        }

        // Punctuation at a word may be letters in the other layout, or just punctuation.
        var switched = new[] { SwitchedWord(word), SwitchedWord(bare) }.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return switched.Find(vocabulary.IsKnown)
            ?? switched.Select(other => KyrgyzLetters.Restore(other, vocabulary)).FirstOrDefault(other => other is not null)
            ?? KyrgyzLetters.Restore(bare, vocabulary)
            ?? (bare.Length >= ShortestMisspelled && !IsNear(bare, vocabulary) ? switched.Find(other => IsNear(other, vocabulary)) : null);
    }

    private static string? SwitchedWord(string word) =>
        KeyboardLayout.Switch(word) is { } switched && TypedWords.Bare(switched) is var bare && TypedWords.IsLetters(bare) ? bare.ToLowerInvariant() : null;

    private static bool IsNear(string word, IVocabulary vocabulary) =>
        TypedWords.IsLetters(word) && SpellingRewrite.MostErrors(word) is var errors and > 0 && vocabulary.Near(word, errors).Any();
}
