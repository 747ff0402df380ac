using System.Text;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>The C strings that PO files write texts in.</summary>
internal static class PoString
{
    /// <summary>Appends what stands between the quotation marks, escapes resolved.</summary>
    /// <returns>False if the string has no end or something follows it.</returns>
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

    // gettext writes these; octal and hexadecimal escapes it reads but never writes, and no editor of PO files does.
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
