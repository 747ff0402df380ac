using System.Text;

namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Maps keys between two layouts: US QWERTY and Russian ЙЦУКЕН. The Kyrgyz layout is ЙЦУКЕН with ң, ү and ө on the keys
/// of н, у and о, with right Alt.
/// </summary>
internal static class KeyboardLayout
{
    private const string Latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
    private const string Cyrillic = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";

    private static readonly Dictionary<char, char> ToCyrillic = Latin.Zip(Cyrillic).ToDictionary(keys => keys.First, keys => keys.Second);
    private static readonly Dictionary<char, char> ToLatin = Cyrillic.Zip(Latin).Append(('ң', 'y')).Append(('ү', 'e')).Append(('ө', 'j')).Append(('Ң', 'Y')).Append(('Ү', 'E')).Append(('Ө', 'J'))
        .ToDictionary(keys => keys.Item1, keys => keys.Item2);

    /// <summary>What the same keys write in the other layout; null if a key is in neither, or the text uses both.</summary>
    public static string? Switch(string text) =>
        text.Any(TypedWords.IsCyrillic) ? Map(text, ToLatin, TypedWords.IsLatin) : Map(text, ToCyrillic, TypedWords.IsCyrillic);

    private static string? Map(string text, Dictionary<char, char> keys, Func<char, bool> isOfOther)
    {
        var switched = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (keys.TryGetValue(letter, out var other))
            {
                switched.Append(other);
            }
            else if (isOfOther(letter))
            {
                return null;
            }
            else
            {
                switched.Append(letter);
            }
        }

        return switched.ToString();
    }
}
