using System.Globalization;
using System.Text;

namespace ForumOrchard.Attachments.Quality;

/// <summary>
/// Counts the words of a text that no writer would have written so, whatever the language: with characters that stand for
/// nothing, with letters of two scripts, with signs or capitals inside. Wrong code pages, broken font maps and the
/// recognition of scans leave such words.
/// </summary>
internal readonly record struct WordSigns
{
    // Above these shares of the characters or the words a text is broken. In the translations of the Universal Declaration of Human Rights
    // no share is above a third of this.
    private const double MostOdd = 0.05;
    private const double MostMixed = 0.2;
    private const double MostPierced = 0.05;
    private const double MostHumped = 0.05;
    private const double MostSwapped = 0.03;

    /// <summary>Letters of any script.</summary>
    public int Letters { get; init; }

    /// <summary>Characters that no text contains: private-use ones within a word, unassigned ones, controls, the replacement character, and a question mark between letters.</summary>
    public int Odd { get; init; }

    /// <summary>Words of two letters or more, and what looks like words of signs.</summary>
    public int Words { get; init; }

    /// <summary>Words with letters of two scripts, or with digits between letters.</summary>
    public int Mixed { get; init; }

    /// <summary>Words with a sign such as ¤ or ‡ between letters, with a currency sign after one, or all of signs.</summary>
    public int Pierced { get; init; }

    /// <summary>Words with a capital after a small letter; not one of A to Z, since names of firms and programs are written so.</summary>
    public int Humped { get; init; }

    /// <summary>
    /// Cyrillic words with Я or a currency sign after a small letter: <c>нашеЯ</c>, <c>наше€</c>. Among the small letters only я has another code under
    /// Mac OS than under Windows.
    /// </summary>
    public int Swapped { get; init; }

    /// <summary>Whether there are so many of them that the text is not to be trusted. One or two are names or slips.</summary>
    public bool IsBroken =>
        IsMuch(Odd, Letters + Odd, MostOdd)
        || IsMuch(Mixed, Words, MostMixed)
        || IsMuch(Pierced, Words, MostPierced)
        || IsMuch(Humped, Words, MostHumped)
        || IsMuch(Swapped, Words, MostSwapped, few: 1);

    /// <summary>Such characters and words per word.</summary>
    public double Share => (double)(Odd + Mixed + Pierced + Humped) / Math.Max(Words, 1);

    public static WordSigns Of(ReadOnlySpan<char> text)
    {
        var signs = default(WordSigns);
        var (letters, odd) = (0, 0);
        var word = default(Word);
        for (var at = 0; at <= text.Length; at++)
        {
            var one = at < text.Length ? text[at] : ' ';
            if (char.IsLetter(one))
            {
                letters++;
                word.Add(one);
            }
            else if (IsOdd(text, at))
            {
                odd++;
            }
            else if (IsRareLetter(text, at))
            {
                letters++;
            }
            else if (IsSign(one))
            {
                word.Pierce(one);
            }
            else if (char.IsAsciiDigit(one) && word.HasLetters)
            {
                word.AddDigit(one);
            }
            else if (!IsMark(one))
            {
                signs = word.CountIn(signs);
                word = default;
            }
        }

        return signs with { Letters = letters, Odd = odd };
    }

    /// <summary>Whether a private-use character is a bullet or a box of a symbol font, not a letter of a word.</summary>
    public static bool IsOrnament(ReadOnlySpan<char> text, int at)
    {
        var one = text[at];
        if (char.GetUnicodeCategory(one) != UnicodeCategory.PrivateUse)
        {
            return false;
        }

        // Several at once stand for a word, unless they are the same: a row of stars.
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        return !IsOther(before, one) && !IsOther(after, one) && !(char.IsLetter(before) && char.IsLetter(after));
    }

    private static bool IsMuch(int count, int of, double most, int few = 2) => count > few && count > most * of;

    private static bool IsOther(char neighbour, char one) => neighbour != one && char.GetUnicodeCategory(neighbour) == UnicodeCategory.PrivateUse;

    private static bool IsOdd(ReadOnlySpan<char> text, int at) => at < text.Length && (text[at] is '\uFFFD' || IsLost(text, at) || char.GetUnicodeCategory(text[at]) switch
    {
        UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.Control => !char.IsWhiteSpace(text[at]),
        UnicodeCategory.PrivateUse => !IsOrnament(text, at),
        _ => false,
    });

    /// <summary>Programs write a question mark for a letter that the code page lacks.</summary>
    private static bool IsLost(ReadOnlySpan<char> text, int at) =>
        text[at] == '?' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    /// <summary>Of two characters, as in Adlam and Chakma.</summary>
    private static bool IsRareLetter(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && Rune.TryCreate(text[at], text[at + 1], out var rune) && Rune.IsLetter(rune);

    private static bool IsMark(char one) => char.GetUnicodeCategory(one) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsSign(char one) => one >= '\u0080' && char.GetUnicodeCategory(one) switch
    {
        UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol => true,
        _ => one is '¡' or '¿' or '§' or '¶' or '¨' or '¯' or '¸' or '¼' or '½' or '¾' or '†' or '‡' or '‰' or '‚' or '„' or '‹' or '›' or '•' or '\u00AD',
    };

    /// <summary>The word being read.</summary>
    private struct Word
    {
        private const int LongestUnit = 3;

        private int _letters;
        private int _signs;
        private char _last;
        private Script _script;
        private bool _isMixed;
        private bool _isPierced;
        private bool _isHumped;
        private bool _isDrawing;
        private bool _isSwapped;

        public readonly bool HasLetters => _letters > 0;

        public void Add(char letter)
        {
            _isMixed |= char.IsAsciiDigit(_last);
            // A sign before the word is a bullet or a currency.
            _isPierced |= _letters > 0 && _signs > 0 && IsSign(_last);
            var script = Scripts.Of(letter);
            var isHump = IsSmall(_last) && IsCapital(letter);
            _isSwapped |= isHump && letter == 'Я';
            _isHumped |= isHump && !char.IsAsciiLetter(letter);
            if (script != Script.None && !IsPalochka(letter))
            {
                _isMixed |= _script != Script.None && script != _script;
                _script = script;
            }

            _last = letter;
            _letters++;
        }

        public void AddDigit(char digit) => _last = digit;

        public void Pierce(char sign)
        {
            var isPrice = IsSmall(_last) && char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol;
            _isSwapped |= isPrice;
            _isPierced |= isPrice;
            _isDrawing |= sign == _last;
            _last = sign;
            _signs++;
        }

        public readonly WordSigns CountIn(WordSigns signs)
        {
            // Equal signs side by side are a line of a table.
            var isOfSigns = _letters < 2 && _signs > 1 && _letters + _signs > 2 && !_isDrawing;
            return _letters < 2 && !isOfSigns ? signs : signs with
            {
                Words = signs.Words + 1,
                Mixed = signs.Mixed + (_isMixed ? 1 : 0),
                Pierced = signs.Pierced + (_isPierced || isOfSigns ? 1 : 0),
                Humped = signs.Humped + (_isHumped ? 1 : 0),
                Swapped = signs.Swapped + (_isSwapped && _script == Script.Cyrillic && _letters > LongestUnit ? 1 : 0),
            };
        }

        // Without a Turkish culture the dotless i has no capital.
        private static bool IsSmall(char letter) => char.IsLower(letter) && letter != 'ı';

        private static bool IsCapital(char letter) => char.IsUpper(letter) && !IsPalochka(letter);

        // A letter of Caucasian languages that has one form; for lack of the key people type the Latin or the Ukrainian capital.
        private static bool IsPalochka(char letter) => letter is '\u04C0' or '\u0406' or 'I';
    }
}
