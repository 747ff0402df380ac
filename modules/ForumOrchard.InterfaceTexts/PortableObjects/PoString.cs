using System.Text;

namespace ForumOrchard.InterfaceTexts.PortableObjects;

/// <summary>Strings as PO files have them, between quotation marks.</summary>
internal static class PoString
{
    private const string Letters = "\"\\ntrabfv";
    private const string Meanings = "\"\\\n\t\r\a\b\f\v";

    /// <summary>Appends what stands between the quotation marks.</summary>
    /// <returns>What is wrong; null for nothing.</returns>
    public static (PoFaultKind Kind, string Detail)? Read(ReadOnlySpan<char> quoted, StringBuilder text)
    {
        if (quoted is not ['"', ..])
        {
            return (PoFaultKind.OpenString, string.Empty);
        }

        for (var at = 1; at < quoted.Length; at++)
        {
            switch (quoted[at])
            {
                case '"':
                    return at == quoted.Length - 1 ? null : (PoFaultKind.OpenString, string.Empty);
                case '\\' when at + 1 < quoted.Length:
                    var letter = Letters.IndexOf(quoted[++at], StringComparison.Ordinal);
                    if (letter < 0)
                    {
                        return (PoFaultKind.BadEscape, $"\\{quoted[at]}");
                    }

                    text.Append(Meanings[letter]);
                    break;
                default:
                    text.Append(quoted[at]);
                    break;
            }
        }

        return (PoFaultKind.OpenString, string.Empty);
    }

    /// <summary>Appends a string; each of its lines on a line, after an empty one, as gettext writes them.</summary>
    public static StringBuilder AppendQuoted(this StringBuilder file, string text)
    {
        var lines = text.Split('\n');
        if (lines.Length == 1 || (lines.Length == 2 && lines[1].Length == 0))
        {
            return file.AppendLiteral(text);
        }

        file.Append("\"\"\n");
        foreach (var (number, line) in lines.Index().Where(line => line.Item.Length > 0 || line.Index < lines.Length - 1))
        {
            file.AppendLiteral(number < lines.Length - 1 ? line + "\n" : line);
        }

        return file;
    }

    private static StringBuilder AppendLiteral(this StringBuilder file, string text)
    {
        file.Append('"');
        foreach (var letter in text)
        {
            var meaning = Meanings.IndexOf(letter, StringComparison.Ordinal);
            _ = meaning < 0 ? file.Append(letter) : file.Append('\\').Append(Letters[meaning]);
        }

        return file.Append("\"\n");
    }
}
