using System.Text;

namespace ForumOrchard.Pages.Texts;

/// <summary>
/// Appends raised digits: the number of a note after a word, of an inserted article ("16¹"), a power ("м²"). As superscripts of Unicode they do not become
/// part of the word or the number before them, here as in the search, whose tokenizer takes them for no digits.
/// </summary>
public static class Superscripts
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Minuses = "-\u2212";

    /// <summary>Longer numbers are no marks but text that someone raised.</summary>
    private const int MostDigits = 3;

    /// <summary>Appends raised text.</summary>
    /// <param name="text">What stands before it.</param>
    /// <param name="raised">Only the digits of a number at its start are replaced.</param>
    public static void Append(StringBuilder text, string raised)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(raised);
        if (!BeginsWithNumber(raised))
        {
            text.Append(raised);
        }
        else if (raised.Count(char.IsAsciiDigit) > MostDigits)
        {
            text.Append(' ').Append(raised);
        }
        else
        {
            for (var at = 0; at < raised.Length; at++)
            {
                text.Append(Of(raised, at));
            }
        }
    }

    private static char Of(string raised, int at) =>
        char.IsAsciiDigit(raised[at]) ? Digits[raised[at] - '0'] : at == 0 && Minuses.Contains(raised[at]) ? '⁻' : raised[at];

    private static bool BeginsWithNumber(string raised) =>
        raised.Length > 0 && (char.IsAsciiDigit(raised[0]) || (Minuses.Contains(raised[0]) && raised.Length > 1 && char.IsAsciiDigit(raised[1])));
}
