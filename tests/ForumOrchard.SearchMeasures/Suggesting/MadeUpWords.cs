using ForumOrchard.SearchMeasures.Corpus;

namespace ForumOrchard.SearchMeasures.Suggesting;

/// <summary>Words of Cyrillic letters, many more than the samples have: what a beginning can mean is what suggestions cost.</summary>
internal sealed class MadeUpWords
{
    /// <summary>With the first letters that Russian words have: those on п, с and о are the most.</summary>
    private const string First = "пппппсссссооовввннккмрртдиузабгжлщэ";
    private const string Letters = "аеиоуыянтрслвкмдпг";
    private const int Fine = 1 << 24;

    private readonly string[] _all;

    /// <param name="count">How many different ones.</param>
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

    /// <summary>One of the few that are in many texts, a hundredth of all.</summary>
    public string Common(Chance chance) => _all[chance.Below(_all.Length / 100)];

    /// <summary>Words one after the other, as in a text: few often and many seldom.</summary>
    public string Text(int count, Chance chance) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => _all[(int)(_all.Length * Math.Pow(chance.Below(Fine) / (double)Fine, 3))]));
}
