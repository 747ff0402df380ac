using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Glossary.Matching;

/// <summary>A term of a concept in a language, ready to be found in texts.</summary>
/// <param name="Concept">What it means.</param>
/// <param name="Text">As it is written in the glossary.</param>
/// <param name="Status">How it stands to the concept.</param>
/// <param name="Words">Its words; at least one.</param>
public sealed record Term(Concept Concept, string Text, TermStatus Status, IReadOnlyList<AnalysedWord> Words)
{
    /// <summary>Beginnings of words that are as long are taken for the same word: насилие and насильственный, violence and violent.</summary>
    private const int ShortestBeginning = 4;
    private const double AlikeShare = 0.7;

    /// <summary>An abbreviation is found in capitals only, with or without an ending: WHO is no "who", and NGOs are.</summary>
    internal static bool IsAbbreviation(string term) => term.Length > 1 && term.All(letter => char.IsUpper(letter) || char.IsDigit(letter));

    /// <summary>Whether it stands in a text, word by word as it is written, in any form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="at">With which of them it begins.</param>
    internal bool StandsAt(string text, IReadOnlyList<AnalysedWord> words, int at)
    {
        if (at + Words.Count > words.Count)
        {
            return false;
        }

        for (var word = 0; word < Words.Count; word++)
        {
            var (mine, theirs) = (Words[word], words[at + word]);
            if (mine.Text != theirs.Text || mine.Position - Words[0].Position != theirs.Position - words[at].Position)
            {
                return false;
            }
        }

        var (start, end) = (words[at].Start, words[at + Words.Count - 1].End);
        return IsAbbreviation(Text) ? text.AsSpan(start).StartsWith(Text, StringComparison.Ordinal) && !IsCode(text, start, end) : !IsName(text, words, at);
    }

    /// <summary>As CEDAW is in CEDAW/C/KGZ/CO/5.</summary>
    private static bool IsCode(string text, int start, int end) => (start > 0 && text[start - 1] == '/') || (end < text.Length && text[end] == '/');

    /// <summary>As "human rights" is in Human Rights Watch: all its words have capitals, which the term has not.</summary>
    private bool IsName(string text, IReadOnlyList<AnalysedWord> words, int at) =>
        Words.Count > 1 && Words.All(word => char.IsLower(Text[word.Start])) && Enumerable.Range(at, Words.Count).All(word => IsCapitalised(text.AsSpan(words[word].Start)));

    /// <summary>A heading in capitals is none.</summary>
    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    /// <summary>Whether a text says it in any way: its words, or words of the same root, in any order and place. A translator may have turned the sentence round.</summary>
    internal bool IsSaidIn(IReadOnlyList<AnalysedWord> words) => Words.All(mine => words.Any(theirs => IsAlike(mine.Text, theirs.Text)));

    private static bool IsAlike(string one, string other)
    {
        var same = one.AsSpan().CommonPrefixLength(other);
        return one == other || (same >= ShortestBeginning && same >= AlikeShare * Math.Min(one.Length, other.Length));
    }
}
