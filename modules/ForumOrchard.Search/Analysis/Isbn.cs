namespace ForumOrchard.Search.Analysis;

/// <summary>The numbers of books (ISO 2108), printed in groups that nobody types.</summary>
internal static class Isbn
{
    /// <summary>The places of the digits in an ISBN of 13 digits; in one of 10 only if its check digit is right, because telephone numbers are written so too. Null for anything else.</summary>
    public static int[]? DigitsOf(string text)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(place => char.IsAsciiLetterOrDigit(text[place]))];
        return places.Length == 13 || (places.Length == 10 && Sum(text, places) % 11 == 0) ? places : null;
    }

    private static int Sum(string text, int[] places) => places.Select((place, number) => (10 - number) * (text[place] is 'x' or 'X' ? 10 : text[place] - '0')).Sum();
}
