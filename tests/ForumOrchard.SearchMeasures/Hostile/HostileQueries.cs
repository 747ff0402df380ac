using ForumOrchard.SearchMeasures.Corpus;

namespace ForumOrchard.SearchMeasures.Hostile;

/// <summary>Hostile search texts, the same in every run.</summary>
internal static class HostileQueries
{
    private const int Megabyte = 1024 * 1024;

    private const string Signs = "\"\"«»“”„()[]{}+-−–!^~*?:\\/&|<>=@#$%;,.'`№_\0\t\n ";

    private static readonly string[] Naughty = DataFiles.Read<string[]>("naughty.json");

    private static readonly string[] Operators = ["author:", "автор:", "year:", "год:", "type:", "тип:", "-author:", "-year:", "-type:", "-"];

    private static readonly string[] Words = ["насилие", "женщин", "ордер", "women", "violence", "order", "2016", "184", "ё", "и", "of", "yfcbkbt", "nasilie"];

    private static readonly Func<Chance, string>[] Kinds =
    [
        chance => chance.Of(Naughty),
        chance => Join(chance, 2 + chance.Below(8), one => one.Of(Naughty)),
        chance => Letters(chance, 1 + chance.Below(120), one => Signs[one.Below(Signs.Length)]),
        chance => Join(chance, 1 + chance.Below(20), one => one.Of(Operators) + (one.InHundred(50) ? one.Of(Words) : one.Of(Naughty))),
        chance => string.Concat(Enumerable.Range(0, 1 + chance.Below(30)).Select(_ => chance.Of(Operators))),
        Nested,
        chance => Join(chance, 1 + chance.Below(60), one => one.Of(Words)),
        chance => new string((char)chance.Below(0x10000), 1 + chance.Below(400)),
        OfOneBlock,
        chance => Letters(chance, 1 + chance.Below(120), one => (char)one.Below(0x10000)),
        chance => Letters(chance, 1 + chance.Below(60), one => (char)(0xD800 + one.Below(0x800))),
        WithMarks,
        chance => Letters(chance, 20 + chance.Below(400), one => (char)(one.InHundred(50) ? 'а' + one.Below(32) : 'a' + one.Below(26))),
        Misspelled,
        chance => Letters(chance, 1 + chance.Below(120), one => one.InHundred(30) ? '"' : one.InHundred(30) ? ' ' : 'ж'),
        chance => "\u202E" + chance.Of(Words) + (char)(0x0600 + chance.Below(0x100)) + "\u202C" + chance.Of(Naughty),
        chance => string.Concat(Enumerable.Repeat(chance.Of(Words) + chance.Of(["*", "?", "~", " ", "\0", ""]), 1 + chance.Below(60))),
    ];

    /// <summary>The first texts: first the whole list; of the rest, one in a thousand is as long as a book.</summary>
    public static IEnumerable<string> Take(int count)
    {
        var chance = new Chance(184);
        return Naughty.Concat(Enumerable.Range(0, int.MaxValue).Select(number => number % 1000 == 999 ? Long(chance) : chance.Of(Kinds)(chance))).Take(count);
    }

    private static string Long(Chance chance) => chance.Below(4) switch
    {
        0 => new string('ж', Megabyte),
        1 => new string('"', Megabyte),
        2 => string.Concat(Enumerable.Repeat("year:2016 ", Megabyte / 10)),
        _ => string.Concat(Enumerable.Repeat(chance.Of(Words) + " ", Megabyte / 10)),
    };

    private static string Nested(Chance chance)
    {
        var depth = 1 + chance.Below(80);
        var (open, close) = chance.Of([("(", ")"), ("\"", "\""), ("«", "»"), ("-\"", "\""), ("author:\"", "\""), ("[", "]"), ("{{", "}}")]);
        return string.Concat(Enumerable.Repeat(open, depth)) + chance.Of(Words) + string.Concat(Enumerable.Repeat(close, chance.Below(depth + 1)));
    }

    /// <summary>Adjacent Unicode characters, also outside of the first plane.</summary>
    private static string OfOneBlock(Chance chance)
    {
        var start = chance.Below(0x110) << 12;
        return string.Concat(Enumerable.Range(0, 1 + chance.Below(60)).Select(_ => start + chance.Below(0x1000))
            .Where(letter => letter is < 0xD800 or > 0xDFFF and < 0x110000).Select(char.ConvertFromUtf32));
    }

    private static string WithMarks(Chance chance) =>
        string.Concat(chance.Of(Words).Select(letter => letter + Letters(chance, chance.Below(30), one => (char)(0x0300 + one.Below(0x70)))));

    private static string Misspelled(Chance chance)
    {
        var word = Join(chance, 1 + chance.Below(8), one => one.Of(Words)).ToCharArray();
        for (var i = 0; i < word.Length; i += 1 + chance.Below(4))
        {
            word[i] = (char)('а' + chance.Below(32));
        }

        return new string(word);
    }

    private static string Letters(Chance chance, int count, Func<Chance, char> letter) => string.Concat(Enumerable.Range(0, count).Select(_ => letter(chance)));

    private static string Join(Chance chance, int count, Func<Chance, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(_ => part(chance)));
}
