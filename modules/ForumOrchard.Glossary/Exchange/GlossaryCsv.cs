using System.Text;
using System.Text.RegularExpressions;
using ForumOrchard.Glossary.Concepts;

namespace ForumOrchard.Glossary.Exchange;

/// <summary>
/// Terms as RFC 4180 has it, in UTF-8: a line for each term and language, variants one a line within their cell. A value that a sheet would take for a formula
/// has an apostrophe before it, which goes when it is read.
/// </summary>
public static partial class GlossaryCsv
{
    private static readonly string[] Columns = ["id", "domain", "language", "preferred", "admitted", "forbidden", "definition", "source", "note"];

    /// <summary>With a mark of the encoding, which sheets need.</summary>
    public static byte[] Write(IEnumerable<Concept> concepts)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        var csv = new StringBuilder("\uFEFF");
        Line(csv, Columns);
        foreach (var concept in concepts)
        {
            foreach (var (culture, wording) in concept.Wordings)
            {
                Line(csv, concept.Id, concept.Domain, culture, wording.Preferred, string.Join('\n', wording.Admitted), string.Join('\n', wording.Forbidden), wording.Definition, wording.Source, wording.Note);
            }
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <param name="content">The file; its values may be parted by commas, semicolons or tabs.</param>
    /// <exception cref="GlossaryFileException">The file cannot be read.</exception>
    public static IReadOnlyList<ReadConcept> Read(byte[] content)
    {
        var records = CsvRecords.Read(Utf8(content));
        if (records.Count == 0 || !records[0].Values.Contains("id") || !records[0].Values.Contains("language") || !records[0].Values.Contains("preferred"))
        {
            throw new GlossaryFileException(GlossaryFileFault.NoColumns, 1);
        }

        var columns = records[0].Values.Select((name, at) => (name, at)).DistinctBy(column => column.name).ToDictionary(column => column.name, column => column.at, StringComparer.Ordinal);
        var concepts = new OrderedDictionary<string, ReadConcept>(StringComparer.Ordinal);
        foreach (var (values, line) in records.Skip(1))
        {
            if (values.Count != records[0].Values.Count)
            {
                throw new GlossaryFileException(GlossaryFileFault.Columns, line);
            }

            string Value(string name) => columns.TryGetValue(name, out var at) ? Guarded().Replace(values[at], string.Empty, 1) : string.Empty;
            var wording = new Wording
            {
                Preferred = Value("preferred"), Admitted = ConceptText.Terms(Value("admitted")), Forbidden = ConceptText.Terms(Value("forbidden")), Definition = Value("definition"), Source = Value("source"), Note = Value("note"),
            };
            var (id, language) = (Value("id").Trim(), Value("language").Trim());
            if (!concepts.TryGetValue(id, out var known))
            {
                concepts.Add(id, known = new ReadConcept(new Concept { Id = id, Domain = ConceptText.OneLine(Value("domain")) }, line));
            }

            foreach (var (culture, cleaned) in ConceptText.Clean([KeyValuePair.Create(language, wording)]))
            {
                if (!known.Concept.Wordings.TryAdd(culture, cleaned) && id.Length > 0)
                {
                    throw new GlossaryFileException(GlossaryFileFault.Repeated, line);
                }
            }
        }

        return [.. concepts.Values];
    }

    private static string Utf8(byte[] content)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            throw new GlossaryFileException(GlossaryFileFault.Encoding, content.AsSpan(0, Math.Clamp(exception.Index, 0, content.Length)).Count((byte)'\n') + 1, exception);
        }
    }

    private static void Line(StringBuilder csv, params string[] values) => csv.AppendJoin(',', values.Select(value => $"\"{(Formula().IsMatch(value) ? "'" : string.Empty)}{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");

    [GeneratedRegex(@"\A'*[=+\-@\t\r]")]
    private static partial Regex Formula();

    [GeneratedRegex(@"\A'(?='*[=+\-@\t\r])")]
    private static partial Regex Guarded();
}
