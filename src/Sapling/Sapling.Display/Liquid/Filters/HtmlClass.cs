using System.Text;

namespace Sapling.Display.Liquid.Filters;

/// <summary>Converts a name to a CSS class: <c>LandingPage</c> becomes <c>landing-page</c>.</summary>
internal static class HtmlClass
{
    public static string Of(string text)
    {
        var name = new StringBuilder(text.Length + 4);
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                Separate(name);
                continue;
            }

            if (char.IsAsciiLetterUpper(letter) && index > 0 && StartsWord(text, index))
            {
                Separate(name);
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString().Trim('-');
    }

    // A capital after a lower-case letter, or the last capital of a run before a lower-case letter: "HTMLBody" has two words.
    private static bool StartsWord(string text, int index)
        => !char.IsAsciiLetterUpper(text[index - 1]) || (index + 1 < text.Length && char.IsAsciiLetterLower(text[index + 1]));

    private static void Separate(StringBuilder name)
    {
        if (name.Length > 0 && name[^1] != '-')
        {
            name.Append('-');
        }
    }
}
