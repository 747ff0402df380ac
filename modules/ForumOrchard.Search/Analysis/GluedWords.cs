using System.Buffers;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Writes a space for a full stop or a colon between two letters. People and text extraction leave the blank out ("г.Бишкек", "А.Б.Иванова", "насилия:определение"), and the
/// rules of Unicode (UAX #29), which the tokenizer follows, make one word of it. Digits are left alone: "12.03.2003" is a date.
/// </summary>
internal static class GluedWords
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".:·");

    /// <returns>The same text, or one of the same length.</returns>
    public static string Part(string text)
    {
        char[]? parted = null;
        for (var place = Next(text, 0); place >= 0; place = Next(text, place + 1))
        {
            if (place > 0 && place + 1 < text.Length && char.IsLetter(text[place - 1]) && char.IsLetter(text[place + 1]))
            {
                (parted ??= text.ToCharArray())[place] = ' ';
            }
        }

        return parted is null ? text : new string(parted);
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is var place and >= 0 ? from + place : -1;
}
