using System.Text;
using System.Text.RegularExpressions;

namespace ForumOrchard.InterfaceTexts.Checks;

/// <summary>Places that the program fills in: <c>{0}</c>, <c>{1:n0}</c>.</summary>
internal static partial class Placeholders
{
    /// <summary>Those of a text, as they are written.</summary>
    public static HashSet<string> In(string text) => [.. Item().Matches(text).Select(item => item.Value).Where(item => item is not ("{{" or "}}"))];

    /// <summary>Whether the program can fill a text in: no brace stands alone.</summary>
    public static bool AreWhole(string text)
    {
        try
        {
            return CompositeFormat.Parse(text) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\{\{|\}\}|\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
