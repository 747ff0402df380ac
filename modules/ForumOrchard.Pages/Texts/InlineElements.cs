using System.Collections.Frozen;

namespace ForumOrchard.Pages.Texts;

/// <summary>Elements of HTML within a line; all others separate words.</summary>
public static class InlineElements
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
        "strong", "sub", "sup", "time", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">Local name of an element, in any case.</param>
    public static bool Contains(string name) => Names.Contains(name);
}
