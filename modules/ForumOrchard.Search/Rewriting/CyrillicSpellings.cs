namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Cyrillic readings of Latin letters, for transliterated words. Combines the common systems: ISO 9 and its Russian
/// counterpart ГОСТ 7.79 (<c>ž š č â û</c>; <c>zh sh shh cz ya yu</c>), BGN/PCGN (<c>kh ts shch ye</c>), passports
/// (<c>ia iu</c>), and informal spellings (<c>sch</c>, <c>h</c>, <c>c</c>, <c>j</c>, <c>y</c> for и). Includes Kyrgyz
/// ң, ү, ө. Ё is е, as in the index.
/// </summary>
internal static class CyrillicSpellings
{
    /// <summary>A reading of some letters.</summary>
    /// <param name="Latin">In lower case.</param>
    /// <param name="Cyrillic">In lower case.</param>
    /// <param name="Cost">0 for the usual reading; higher for rarer ones.</param>
    public readonly record struct Spelling(string Latin, string Cyrillic, int Cost);

    /// <summary>Letters often omitted in transliteration: semya is семья, obekt is объект.</summary>
    public static readonly Spelling[] LeftOut = [new("", "ь", 1), new("", "ъ", 2)];

    private static readonly IReadOnlyList<Spelling> All = Parse(
        "a а; b б; v в; w в; g г; d д; e е; e э 1; z з; i и; i й 1; i ы 2; k к; l л; m м; n н; o о; p п; r р; s с; t т; u у; f ф; " +
        "h х; kh х; x х; x кс 1; ts ц; c ц; cz ц; tz ц 1; tc ц 1; ch ч; tch ч 1; sh ш; sh щ 1; shh щ; sch щ; shch щ; sc щ 2; " +
        "zh ж; j й; j ж 1; y ы; y й; y и 1; yo е; jo е; io е 1; ye е; je е; ya я; ja я; ia я; yu ю; ju ю; iu ю; q к 1; c к 2; c с 2; ph ф 2; g х 2; h г 2; " +
        "č ч; š ш; ž ж; ŝ щ; è э; é э; ë е; ê е; û ю; â я; ï и; ì и; ı ы; ş ш; ç ч; ğ г; ä я 1; ' ь; ’ ь; '' ъ; ` ь; ʹ ь; ʺ ъ; e' э; y' ы; " +
        "ng ң 1; n ң 2; ñ ң; ŋ ң; o ө 2; ö ө; ô ө; u ү 2; ü ү; ü ю 1; ù ү; dj ж 1");

    /// <summary>Cyrillic letter pairs for a single Latin letter: Джалал-Абад is Jalal-Abad.</summary>
    private static readonly Spelling[] OfTwoLetters = [new("j", "дж", 0), new("x", "кс", 0)];

    private static readonly ILookup<char, Spelling> ByLatin = All.Concat(LeftOut).Where(spelling => spelling.Latin.Length > 0).ToLookup(spelling => spelling.Latin[0]);

    private static readonly ILookup<char, Spelling> ByCyrillic = All.Concat(LeftOut).Concat(OfTwoLetters).ToLookup(spelling => spelling.Cyrillic[0]);

    /// <summary>The readings at a position of a word in Latin letters.</summary>
    public static IEnumerable<Spelling> At(string word, int place) =>
        ByLatin[word[place]].Where(spelling => string.CompareOrdinal(word, place, spelling.Latin, 0, spelling.Latin.Length) == 0);

    /// <summary>The Latin spellings at a position of a word in Cyrillic letters; letters in <see cref="LeftOut"/> may be omitted.</summary>
    public static IEnumerable<Spelling> OfCyrillicAt(string word, int place) =>
        ByCyrillic[word[place]].Where(spelling => string.CompareOrdinal(word, place, spelling.Cyrillic, 0, spelling.Cyrillic.Length) == 0);

    private static Spelling[] Parse(string table) =>
    [
        .. table.Split(';', StringSplitOptions.TrimEntries)
            .Select(row => row.Split(' '))
            .Select(row => new Spelling(row[0], row[1], row.Length > 2 ? row[2][0] - '0' : 0)),
    ];
}
