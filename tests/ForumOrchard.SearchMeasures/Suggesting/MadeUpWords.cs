using ForumOrchard.SearchMeasures.Corpus;

namespace ForumOrchard.SearchMeasures.Suggesting;

/// <summary>
/// Generated Cyrillic words, many more than in the samples: the number of words with a prefix determines the cost of
/// suggestions.
/// </summary>
internal sealed class MadeUpWords
{
    /// <summary>First letters distributed as in Russian: п, с and о are the most frequent.</summary>
    private const string First = "пппппсссссооовввннккмрртдиузабгжлщэ";
    private const string Letters = "аеиоуыянтрслвкмдпг";
    private const int Fine = 1 << 24;

    private readonly string[] _all;

    /// <param name="count">Number of different words.</param>
    public MadeUpWords(int count)
    {
        var chance = new Chance(5);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            words.Add(First[chance.Below(First.Length)] + new string([.. Enumerable.Range(0, 2 + chance.Below(10)).Select(_ => Letters[chance.Below(Letters.Length)])]));
        }

        _all = [.. words];
    }

    /// <summary>One of the frequent words, one percent of all.</summary>
    public string Common(Chance chance) => _all[chance.Below(_all.Length / 100)];

    /// <summary>A sequence of words as in a text: few are frequent, many are rare.</summary>
    public string Text(int count, Chance chance) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => _all[(int)(_all.Length * Math.Pow(chance.Below(Fine) / (double)Fine, 3))]));
}
