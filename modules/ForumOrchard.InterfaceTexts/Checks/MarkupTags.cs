using System.Text.RegularExpressions;

namespace ForumOrchard.InterfaceTexts.Checks;

/// <summary>HTML tags in a text. Texts with tags are shown as they are, so a translation has those of its original, to the letter, and no others.</summary>
internal static partial class MarkupTags
{
    private static readonly string[] Void = ["br", "hr", "img", "input", "wbr"];

    /// <summary>The tags of a text, in their order.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Tag().Matches(text).Select(tag => tag.Value)];

    /// <summary>What stands between the tags.</summary>
    public static string Without(string text) => Tag().Replace(text, " ");

    /// <summary>Whether each element ends where it should.</summary>
    public static bool AreNested(IEnumerable<string> tags)
    {
        var open = new Stack<string>();
        foreach (var tag in tags)
        {
            var name = Name().Match(tag).Value;
            if (tag.StartsWith("</", StringComparison.Ordinal))
            {
                if (!open.TryPop(out var last) || !last.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
            else if (!tag.EndsWith("/>", StringComparison.Ordinal) && !Void.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                open.Push(name);
            }
        }

        return open.Count == 0;
    }

    [GeneratedRegex("</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
