using System.Text;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>C string literals in PO files.</summary>
internal static class PoString
{
    /// <summary>Appends the text between the quotation marks, with escapes resolved.</summary>
    /// <returns>False if the string is unterminated or something follows it.</returns>
    public static bool TryUnescape(ReadOnlySpan<char> quoted, StringBuilder target)
    {
        for (var i = 1; i < quoted.Length; i++)
        {
            switch (quoted[i])
            {
                case '"':
                    return i == quoted.Length - 1;
                case '\\' when i + 1 < quoted.Length:
                    target.Append(Unescape(quoted[++i]));
                    break;
                case '\\':
                    return false;
                default:
                    target.Append(quoted[i]);
                    break;
            }
        }

        return false;
    }

    // The escapes that gettext writes; it reads octal and hexadecimal escapes, but neither it nor any PO editor writes them.
    private static char Unescape(char escaped) => escaped switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        _ => escaped,
    };
}
