using System.Collections.Frozen;
using System.Globalization;

namespace ForumOrchard.Attachments.Quality;

/// <summary>
/// Distinguishes text from gibberish by letter pairs, in the languages of seven alphabets. In any language a few pairs make up
/// most of a text; a broken font map or a wrong code page produces pairs that hardly any language has. The pairs were
/// counted in the texts shipped with the site and in the translations of the Universal Declaration of Human Rights
/// (<c>build/letter-pairs.cs</c>). Letters of other scripts are not judged.
/// </summary>
internal sealed class LetterPairs
{
    /// <summary>Score in bits for a pair that was never seen, or whose letters are of two scripts.</summary>
    public const double Unseen = -14;

    /// <summary>In letters. Shorter words in capitals are mostly abbreviations, whose letters follow no rule.</summary>
    private const int LongestAbbreviation = 6;

    /// <summary>A text in capitals has a longer word among so many short ones.</summary>
    private const int FewestLongWords = 8;

    private readonly FrozenDictionary<(char, char), double> _likelihoods;

    /// <summary>Reads the table.</summary>
    /// <param name="table">
    /// One line per letter: the letter, and the letters that follow it in groups, each after its cost in bits:
    /// <c>а 3нл 4вк</c>. An underscore is the space before or after a word.
    /// </param>
    public LetterPairs(TextReader table)
    {
        var likelihoods = new Dictionary<(char, char), double>();
        while (table.ReadLine() is { } line)
        {
            foreach (var group in line.Split(' ').Skip(1))
            {
                var digits = group.TakeWhile(char.IsAsciiDigit).Count();
                var cost = int.Parse(group.AsSpan(0, digits), CultureInfo.InvariantCulture);
                foreach (var second in group.AsSpan(digits))
                {
                    likelihoods[(Space(line[0]), Space(second))] = -cost;
                }
            }
        }

        _likelihoods = likelihoods.ToFrozenDictionary();
    }

    /// <summary>The table of the module.</summary>
    public static LetterPairs Known { get; } = OfModule();

    /// <summary>Scores a text.</summary>
    public Judgement Judge(ReadOnlySpan<char> text)
    {
        var (words, abbreviations) = (default(Sum), default(Sum));
        var longCapitals = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOfWord(text[at..]);
            var word = text.Slice(at, length);
            at += Math.Max(length, 1);
            if (length == 0)
            {
                continue;
            }

            var isCapitals = IsCapitals(word);
            if (isCapitals && length <= LongestAbbreviation)
            {
                abbreviations += Add(word);
            }
            else
            {
                words += Add(word);
                longCapitals += isCapitals ? 1 : 0;
            }
        }

        // Among longer words in capitals they are words too: all is in capitals.
        var sum = longCapitals * FewestLongWords > abbreviations.Words ? words + abbreviations : words;
        return new Judgement(sum.Letters, sum.Likelihood, (words + abbreviations).Likelihood);
    }

    private Sum Add(ReadOnlySpan<char> word)
    {
        var (letters, bits) = (0, 0.0);
        var before = ' ';
        foreach (var one in word)
        {
            if (char.IsLetter(one))
            {
                var letter = char.ToLowerInvariant(one);
                bits += _likelihoods.GetValueOrDefault((before, letter), Unseen);
                before = letter;
                letters++;
            }
        }

        return new Sum(1, letters, bits + _likelihoods.GetValueOrDefault((before, ' '), Unseen));
    }

    /// <summary>Letters of known scripts and their accents.</summary>
    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (IsKnown(text[length]) || (length > 0 && char.GetUnicodeCategory(text[length]) == UnicodeCategory.NonSpacingMark)))
        {
            length++;
        }

        return length;
    }

    private static bool IsKnown(char letter) => char.IsLetter(letter) && Scripts.Of(letter) != Script.None;

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static LetterPairs OfModule()
    {
        // All files of a module are embedded under their paths.
        using var stream = typeof(LetterPairs).Assembly.GetManifestResourceStream("ForumOrchard.Attachments.Quality>pairs.txt")!;
        using var reader = new StreamReader(stream);
        return new LetterPairs(reader);
    }

    private static char Space(char letter) => letter == '_' ? ' ' : letter;

    /// <summary>The score of a text.</summary>
    /// <param name="Letters">Number of letters that were judged: those of known scripts, without abbreviations.</param>
    /// <param name="Likelihood">Average score of their pairs in bits.</param>
    /// <param name="LikelihoodOfAll">The same with the abbreviations, to compare readings of one text.</param>
    internal readonly record struct Judgement(int Letters, double Likelihood, double LikelihoodOfAll);

    private readonly record struct Sum(int Words, int Letters, double Bits)
    {
        public double Likelihood => Letters == 0 ? Unseen : Bits / (Letters + Words);

        public static Sum operator +(Sum one, Sum other) => new(one.Words + other.Words, one.Letters + other.Letters, one.Bits + other.Bits);
    }
}
