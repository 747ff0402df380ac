using System.Text;

namespace ForumOrchard.Pages.Feeds;

/// <summary>The characters that XML 1.0 has.</summary>
public static class XmlCharacters
{
    private static readonly Rune Space = new(' ');

    /// <summary>A text with a space for each that cannot be written in XML at all, such as the vertical tab that comes with a title out of a word processor.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.EnumerateRunes().Select(letter => IsXml(letter) ? letter : Space));
    }

    private static bool IsXml(Rune letter) => letter.Value is '\t' or '\n' or '\r' or (>= ' ' and not 0xFFFE and not 0xFFFF);
}
