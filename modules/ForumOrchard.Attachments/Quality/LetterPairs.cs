using System.Collections.Frozen;
using System.Globalization;

namespace ForumOrchard.Attachments.Quality;

/// <summary>
/// Distinguishes text from gibberish by letter pairs. In Russian, English and related languages a few pairs make up
/// most of a text; a broken font map produces pairs that hardly occur. The pairs were counted in the texts shipped with
/// the site (<c>build/letter-pairs.cs</c>).
/// </summary>
internal static class LetterPairs
{
    /// <summary>Score in bits for a pair that was never seen, or whose letters are in two scripts or in another one.</summary>
    private const double Unseen = -14;

    private static readonly FrozenDictionary<(char, char), double> Likelihoods = Read("pairs.ru.txt").Concat(Read("pairs.en.txt")).ToFrozenDictionary();

    /// <summary>Scores a text.</summary>
    public static Judgement Judge(string text)
    {
        var (letters, odd, pairs) = (0, 0, 0);
        var sum = 0.0;
        var before = ' ';
        foreach (var one in text)
        {
            var letter = Fold(one);
            if (letter == ' ')
            {
                odd += IsOdd(one) ? 1 : 0;
            }
            else
            {
                letters++;
            }

            if (letter != ' ' || before != ' ')
            {
                sum += Likelihoods.GetValueOrDefault((before, letter), Unseen);
                pairs++;
            }

            before = letter;
        }

        return new Judgement(letters, odd, pairs == 0 ? Unseen : sum / pairs);
    }

    /// <summary>
    /// Lower-cases a letter; other characters become spaces. Additional letters of Kyrgyz and its neighbors count as
    /// the Russian letters they derive from, because the counted texts contain few of them.
    /// </summary>
    private static char Fold(char letter) => !char.IsLetter(letter) ? ' ' : char.ToLowerInvariant(letter) switch
    {
        'ё' => 'е',
        'ң' => 'н',
        'ө' => 'о',
        'ү' or 'ұ' or 'ӯ' or 'ў' => 'у',
        'қ' => 'к',
        'ғ' => 'г',
        'һ' or 'ҳ' => 'х',
        'і' or 'ӣ' => 'и',
        'ә' => 'а',
        'ҷ' => 'ч',
        var small => small,
    };

    /// <summary>Characters that no text contains: unassigned and private-use ones, and the replacement character.</summary>
    private static bool IsOdd(char letter) =>
        letter == '\uFFFD' || char.GetUnicodeCategory(letter) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>Log2 of how often the second letter follows the first, with spaces at word boundaries.</summary>
    private static IEnumerable<KeyValuePair<(char, char), double>> Read(string name)
    {
        // All files of a module are embedded under their paths.
        using var stream = typeof(LetterPairs).Assembly.GetManifestResourceStream($"ForumOrchard.Attachments.Quality>{name}")!;
        using var reader = new StreamReader(stream);
        var counts = new List<(char First, char Second, double Count)>();
        while (reader.ReadLine() is { } line)
        {
            // "ст 1234"; an underscore is the space before or after a word.
            counts.Add((Space(line[0]), Space(line[1]), int.Parse(line.AsSpan(3), CultureInfo.InvariantCulture)));
        }

        var totals = counts.GroupBy(pair => pair.First).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Count));
        return counts.Select(pair => KeyValuePair.Create((pair.First, pair.Second), Math.Log2(pair.Count / totals[pair.First])));
    }

    private static char Space(char letter) => letter == '_' ? ' ' : letter;

    /// <summary>The score of a text.</summary>
    /// <param name="Letters">Number of letters.</param>
    /// <param name="Odd">Number of characters that no text contains.</param>
    /// <param name="Likelihood">Average score of its pairs in bits: about -3.6 in Russian and English, -4.7 in Kyrgyz, down to -5.7 in related languages; below -7.5 for wrongly mapped letters.</param>
    internal readonly record struct Judgement(int Letters, int Odd, double Likelihood);
}
