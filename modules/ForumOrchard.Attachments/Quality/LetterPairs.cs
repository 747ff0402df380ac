using System.Collections.Frozen;
using System.Globalization;

namespace ForumOrchard.Attachments.Quality;

/// <summary>
/// Tells text from what only looks like it, by its pairs of letters. In Russian, English and their kin few pairs make up most of a
/// text; letters that a broken font map has put in the place of others make pairs that hardly occur. The pairs were counted in the
/// texts that the site ships with (<c>build/letter-pairs.cs</c>).
/// </summary>
internal static class LetterPairs
{
    /// <summary>In bits: what a pair counts that was never seen, or whose letters are of two scripts, or of a third one.</summary>
    private const double Unseen = -14;

    private static readonly FrozenDictionary<(char, char), double> Likelihoods = Read("pairs.ru.txt").Concat(Read("pairs.en.txt")).ToFrozenDictionary();

    /// <summary>Judges a text.</summary>
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
    /// A letter in its small form; a space for all that is no letter. The letters that Kyrgyz and its neighbours add to the Russian ones
    /// count as those they were made from, for the texts that were counted hold few of them.
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

    /// <summary>What no text holds: unassigned and private characters, and the mark for what could not be read.</summary>
    private static bool IsOdd(char letter) =>
        letter == '\uFFFD' || char.GetUnicodeCategory(letter) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>Log2 of how often the second letter follows the first, spaces at the ends of words included.</summary>
    private static IEnumerable<KeyValuePair<(char, char), double>> Read(string name)
    {
        // Every file of a module is embedded, under its path.
        using var stream = typeof(LetterPairs).Assembly.GetManifestResourceStream($"ForumOrchard.Attachments.Quality>{name}")!;
        using var reader = new StreamReader(stream);
        var counts = new List<(char First, char Second, double Count)>();
        while (reader.ReadLine() is { } line)
        {
            // "ст 1234"; an underline is the space before or behind a word.
            counts.Add((Space(line[0]), Space(line[1]), int.Parse(line.AsSpan(3), CultureInfo.InvariantCulture)));
        }

        var totals = counts.GroupBy(pair => pair.First).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Count));
        return counts.Select(pair => KeyValuePair.Create((pair.First, pair.Second), Math.Log2(pair.Count / totals[pair.First])));
    }

    private static char Space(char letter) => letter == '_' ? ' ' : letter;

    /// <summary>What was seen in a text.</summary>
    /// <param name="Letters">How many there are.</param>
    /// <param name="Odd">How many characters no text holds.</param>
    /// <param name="Likelihood">Of its pairs on average, in bits: about -3.6 in Russian and English, -4.7 in Kyrgyz, down to -5.7 in kindred languages; below -7.5 for letters that stand for others.</param>
    internal readonly record struct Judgement(int Letters, int Odd, double Likelihood);
}
