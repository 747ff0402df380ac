using System.Text;

namespace ForumOrchard.Glossary.Exchange;

/// <summary>Reads the records of a text as RFC 4180 has them. Empty lines are none.</summary>
internal static class CsvRecords
{
    /// <summary>The values of each record, and the line where it begins, from 1.</summary>
    /// <exception cref="GlossaryFileException">A quotation mark does not close.</exception>
    public static List<(IReadOnlyList<string> Values, int Line)> Read(string text)
    {
        var (records, values, value) = (new List<(IReadOnlyList<string>, int)>(), new List<string>(), new StringBuilder());
        var comma = SeparatorOf(text);
        var (line, begun, isQuoted) = (1, 1, false);
        void EndValue()
        {
            values.Add(value.ToString());
            value.Clear();
        }

        void EndRecord()
        {
            EndValue();
            if (values is not [""])
            {
                records.Add((values, begun));
            }

            values = [];
            begun = line;
        }

        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            line += letter == '\n' ? 1 : 0;
            if (isQuoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                value.Append('"');
                at++;
            }
            else if (letter == '"' && (isQuoted || value.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || (letter != comma && letter is not ('\n' or '\r')))
            {
                value.Append(letter);
            }
            else if (letter == comma)
            {
                EndValue();
            }
            else if (letter == '\n')
            {
                EndRecord();
            }
        }

        if (isQuoted)
        {
            throw new GlossaryFileException(GlossaryFileFault.CutOff, begun);
        }

        EndRecord();
        return records;
    }

    /// <summary>Where a decimal comma is usual, sheets part values by semicolons.</summary>
    private static char SeparatorOf(string text) => text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n'))) is var first && first.Contains(';') ? ';' : first.Contains('\t') ? '\t' : ',';
}
