using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Synonyms;

/// <summary>The synonyms, analyzed for the index of a language.</summary>
internal sealed class SynonymRules
{
    /// <summary>Per query: each costs a lookup in every field.</summary>
    private const int MaxOthers = 24;

    private readonly Dictionary<string, List<Member>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<char> _firstLetters = [];

    /// <param name="groups">The groups written by editors.</param>
    /// <param name="analyzer">The index's analyzer.</param>
    public SynonymRules(IEnumerable<SynonymGroup> groups, Analyzer analyzer)
    {
        foreach (var group in groups)
        {
            var words = group.Words.Select(word => PassingWords.WithoutQuestions(AnalysedText.Of(analyzer, SearchedFields.Text, word))).Where(member => member.Count > 0)
                .DistinctBy(SynonymKey.Of, StringComparer.Ordinal).ToList();
            foreach (var member in words.Count < 2 ? [] : words)
            {
                Add(new Member(member, [.. words.Where(other => other != member)]));
            }
        }

        foreach (var members in _byFirstWord.Values)
        {
            members.Sort((one, other) => other.Words.Count.CompareTo(one.Words.Count));
        }
    }

    /// <summary>None.</summary>
    public static SynonymRules Empty { get; } = new([], ForumAnalyzer.ForEnglish);

    /// <summary>Whether an analyzed word is a member of a group by itself; one of a phrase may still be a typing error.</summary>
    public bool Knows(string word) => _words.Contains(word);

    /// <summary>False if a typed word is certainly in no group: cheaper than analyzing it.</summary>
    public bool MayKnow(string word) => word.Length > 0 && char.ToLowerInvariant(word[0]) is var first && _firstLetters.Contains(first == 'ё' ? 'е' : first);

    /// <summary>The expansions of a query, from left to right; among members beginning at the same word, the longest wins.</summary>
    /// <param name="words">The words of the query.</param>
    public IReadOnlyList<Widening> In(IReadOnlyList<AnalysedWord> words)
    {
        var found = new List<Widening>();
        var (at, left) = (0, MaxOthers);
        while (at < words.Count && left > 0 && _byFirstWord.Count > 0)
        {
            var members = MembersAt(words, at);
            if (members.Count > 0)
            {
                IReadOnlyList<IReadOnlyList<AnalysedWord>> others = [.. members.SelectMany(member => member.Others).DistinctBy(SynonymKey.Of, StringComparer.Ordinal).Take(left)];
                found.Add(new Widening([.. words.Skip(at).Take(members[0].Words.Count)], others));
                left -= others.Count;
            }

            at += Math.Max(1, members.Count > 0 ? members[0].Words.Count : 1);
        }

        return found;
    }

    private void Add(Member member)
    {
        var first = member.Words[0].Text;
        if (!_byFirstWord.TryGetValue(first, out var members))
        {
            _byFirstWord.Add(first, members = []);
        }

        members.Add(member);
        if (member.Words.Count == 1)
        {
            _words.Add(first);
            _firstLetters.Add(first[0]);
        }
    }

    /// <summary>The longest members at this position; several only if the word is in several groups.</summary>
    private List<Member> MembersAt(IReadOnlyList<AnalysedWord> words, int at)
    {
        var standing = _byFirstWord.GetValueOrDefault(words[at].Text)?.Where(member => member.StandsAt(words, at)).ToList() ?? [];
        return standing.FindAll(member => member.Words.Count == standing[0].Words.Count);
    }

    private sealed record Member(IReadOnlyList<AnalysedWord> Words, IReadOnlyList<IReadOnlyList<AnalysedWord>> Others)
    {
        /// <summary>Ignores stop words in between: few people type them.</summary>
        public bool StandsAt(IReadOnlyList<AnalysedWord> words, int at)
        {
            if (at + Words.Count > words.Count)
            {
                return false;
            }

            for (var word = 0; word < Words.Count; word++)
            {
                if (words[at + word].Text != Words[word].Text)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
