using System.Text;

namespace ForumOrchard.Pages.Feeds;

/// <summary>Removes characters that XML 1.0 does not allow.</summary>
public static class XmlCharacters
{
    private static readonly Rune Space = new(' ');

    /// <summary>Replaces each character not allowed in XML with a space, such as the vertical tab in a title pasted from a word processor.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.EnumerateRunes().Select(letter => IsXml(letter) ? letter : Space));
    }

    private static bool IsXml(Rune letter) => letter.Value is '\t' or '\n' or '\r' or (>= ' ' and not 0xFFFE and not 0xFFFF);
}
