using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Search.Synonyms;

/// <summary>Checks a synonym group and reports errors in the editor's language.</summary>
public sealed class SynonymCheck(IStringLocalizer<SynonymCheck> S)
{
    /// <summary>Per site. All groups are in memory.</summary>
    public const int MaxGroups = 500;

    /// <summary>Members per group.</summary>
    public const int MaxMembers = 16;

    /// <summary>Words per member. Names of conventions are this long.</summary>
    public const int MaxWords = 12;

    /// <summary>Characters per member.</summary>
    public const int MaxLength = 100;

    /// <summary>Errors as sentences; empty if there are none.</summary>
    /// <param name="words">From <see cref="SynonymText.Read"/>.</param>
    /// <param name="set">The site's synonyms.</param>
    /// <param name="number">The number of the changed group; 0 for a new one.</param>
    public IEnumerable<string> FaultsOf(IReadOnlyList<string> words, SynonymSet set, int number)
    {
        if (words.Count < 2)
        {
            yield return S["Write at least two words or phrases that differ in more than their endings, with a comma between them."];
        }

        if (words.Count > MaxMembers)
        {
            yield return S["There are {0} words and phrases; at most {1} can be meant alike.", words.Count, MaxMembers];
        }

        if (number == 0 && set.Groups.Count >= MaxGroups)
        {
            yield return S["There are {0} groups already, which is the most. Remove one that is not needed.", MaxGroups];
        }

        foreach (var word in words.Where(word => word.Length > MaxLength || word.Split(' ').Length > MaxWords))
        {
            yield return S["“{0}” is too long: a phrase has at most {1} words and {2} characters.", word, MaxWords, MaxLength];
        }

        foreach (var word in words.Where(word => !IsSearched(word)))
        {
            yield return S["“{0}” holds only words that the search passes over.", word];
        }

        foreach (var (word, group) in InOtherGroups(words, set, number))
        {
            yield return S["“{0}” is in another group already: {1}. Add the new words to that one.", word, SynonymText.Write(group.Words)];
        }
    }

    private static bool IsSearched(string word) =>
        new[] { ForumAnalyzer.ForRussian, ForumAnalyzer.ForEnglish }.All(analyzer => AnalysedText.Of(analyzer, SearchedFields.Text, word, 1).Count > 0);

    private static IEnumerable<(string Word, SynonymGroup Group)> InOtherGroups(IReadOnlyList<string> words, SynonymSet set, int number)
    {
        var keys = words.DistinctBy(SynonymKey.Of, StringComparer.Ordinal).ToDictionary(SynonymKey.Of, StringComparer.Ordinal);
        return from other in set.Groups
            where other.Number != number
            from member in other.Words
            let key = SynonymKey.Of(member)
            where key.Length > 0 && keys.ContainsKey(key)
            select (keys[key], other);
    }
}
