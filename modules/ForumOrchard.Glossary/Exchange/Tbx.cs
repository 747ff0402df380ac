using System.Text;
using System.Xml;
using System.Xml.Linq;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Translations.Exchange;

namespace ForumOrchard.Glossary.Exchange;

/// <summary>
/// TBX (ISO 30042:2019), dialect TBX-Basic, style DCA: categories are values of attributes, as in TBX of 2008, so that one reader reads both, and older
/// programs need only other names of elements. Document types and entities are refused.
/// </summary>
public static class Tbx
{
    private const long Longest = 10_000_000;
    private const string Suffix = "-admn-sts";

    private static readonly XNamespace Namespace = "urn:iso:std:iso:30042:ed-2";

    /// <summary>Names of elements in TBX of 2008, where they differ.</summary>
    private static readonly Dictionary<string, string> OlderNames = new(StringComparer.Ordinal)
    {
        ["tbx"] = "martif", ["tbxHeader"] = "martifHeader", ["conceptEntry"] = "termEntry", ["langSec"] = "langSet", ["termSec"] = "tig",
    };

    /// <param name="concepts">The terms.</param>
    /// <param name="title">What the file is called within.</param>
    /// <param name="source">From where it comes: an address.</param>
    public static XDocument Write(IEnumerable<Concept> concepts, string title, string source) => new(
        new XDeclaration("1.0", "UTF-8", null),
        Element(
            "tbx",
            new XAttribute("type", "TBX-Basic"),
            new XAttribute("style", "dca"),
            new XAttribute(XNamespace.Xml + "lang", "en"),
            Element("tbxHeader", Element("fileDesc", Element("titleStmt", Element("title", title)), Element("sourceDesc", Element("p", source)))),
            Element("text", Element("body", concepts.Select(Write)))));

    /// <summary>The same as TBX of 2008, for programs that know no other, such as translate-toolkit 3.8. It names no document type.</summary>
    public static XDocument ToOlder(XDocument tbx)
    {
        ArgumentNullException.ThrowIfNull(tbx);
        var older = new XDocument(tbx);
        foreach (var element in older.Descendants())
        {
            element.Name = OlderNames.GetValueOrDefault(element.Name.LocalName, element.Name.LocalName);
            element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration || attribute.Name == "style").Remove();
        }

        older.Root!.SetAttributeValue("type", "TBX");
        return older;
    }

    /// <summary>TBX of 2019 (<c>conceptEntry</c>, <c>langSec</c>, <c>termSec</c>) or 2008 (<c>termEntry</c>, <c>langSet</c>, <c>tig</c>).</summary>
    /// <exception cref="GlossaryFileException">The file cannot be read.</exception>
    public static IReadOnlyList<ReadConcept> Read(byte[] content)
    {
        var root = Load(content).Root!;
        if (root.Name.LocalName is not ("tbx" or "martif"))
        {
            throw new GlossaryFileException(GlossaryFileFault.NoTbx, LineOf(root));
        }

        return [.. root.Descendants().Where(element => element.Name.LocalName is "conceptEntry" or "termEntry").Select(entry => new ReadConcept(Read(entry), LineOf(entry)))];
    }

    private static XElement Write(Concept concept) => Element(
        "conceptEntry",
        new XAttribute("id", concept.Id),
        Typed("descrip", "subjectField", concept.Domain),
        concept.Wordings.Select(one => Element(
            "langSec",
            new XAttribute(XNamespace.Xml + "lang", one.Key),
            Definition(one.Value),
            one.Value.Note.Length > 0 ? Element("note", one.Value.Note) : null,
            TermOf(one.Value.Preferred, "preferredTerm"),
            one.Value.Admitted.Select(term => TermOf(term, "admittedTerm")),
            one.Value.Forbidden.Select(term => TermOf(term, "deprecatedTerm")))));

    private static XElement? Definition(Wording wording) => wording is { Definition: "", Source: "" } ? null
        : Element("descripGrp", Element("descrip", new XAttribute("type", "definition"), wording.Definition), Typed("admin", "source", wording.Source));

    private static XElement TermOf(string term, string status) => Element("termSec", Element("term", term), Typed("termNote", "administrativeStatus", status + Suffix));

    private static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    private static XElement? Typed(string name, string type, string text) => text.Length == 0 ? null : Element(name, new XAttribute("type", type), text);

    private static Concept Read(XElement entry)
    {
        var wordings = entry.Elements().Where(element => element.Name.LocalName is "langSec" or "langSet")
            .DistinctBy(section => LanguageOf(section), StringComparer.OrdinalIgnoreCase)
            .Select(section => KeyValuePair.Create(LanguageOf(section), ReadWording(section, entry)));
        return new Concept { Id = entry.Attribute("id")?.Value ?? string.Empty, Domain = ConceptText.OneLine(Text(entry, "subjectField")), Wordings = ConceptText.Clean(wordings) };
    }

    /// <summary>A program may write a definition at the concept, the language or the term.</summary>
    private static Wording ReadWording(XElement section, XElement entry)
    {
        var terms = section.Descendants().Where(element => element.Name.LocalName == "term")
            .Select(term => (Text: term.Value, Status: term.Parent!.Elements().FirstOrDefault(note => IsOf(note, "administrativeStatus"))?.Value ?? string.Empty)).ToList();
        var forbidden = terms.Where(term => term.Status.StartsWith("deprecated", StringComparison.Ordinal) || term.Status.StartsWith("superseded", StringComparison.Ordinal)).ToList();
        var allowed = terms.Except(forbidden).OrderByDescending(term => term.Status.StartsWith("preferred", StringComparison.Ordinal)).Select(term => term.Text).ToList();
        return new Wording
        {
            Preferred = allowed.FirstOrDefault() ?? string.Empty,
            Admitted = [.. allowed.Skip(1)],
            Forbidden = [.. forbidden.Select(term => term.Text)],
            Definition = Text(section, "definition") is { Length: > 0 } own ? own : entry.Elements().Where(element => element.Name.LocalName is "descrip" or "descripGrp").Select(element => Text(element, "definition")).FirstOrDefault(text => text.Length > 0) ?? string.Empty,
            Source = Text(section, "source"),
            Note = section.Descendants().FirstOrDefault(element => element.Name.LocalName == "note")?.Value ?? string.Empty,
        };
    }

    private static string Text(XElement element, string type) => element.DescendantsAndSelf().TakeWhile(one => type != "subjectField" || one.Name.LocalName is not ("langSec" or "langSet")).FirstOrDefault(one => IsOf(one, type))?.Value ?? string.Empty;

    private static bool IsOf(XElement element, string type) => element.Attribute("type")?.Value == type;

    private static string LanguageOf(XElement section) => section.Attribute(XNamespace.Xml + "lang")?.Value ?? string.Empty;

    private static XDocument Load(byte[] content)
    {
        try
        {
            RequireShallow(content);
            using var reader = Open(content);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException exception)
        {
            throw new GlossaryFileException(exception.LineNumber == 0 ? GlossaryFileFault.DocumentType : GlossaryFileFault.Xml, exception.LineNumber, exception);
        }
    }

    private static void RequireShallow(byte[] content)
    {
        using var reader = Open(content);
        if (XmlDepth.LineTooDeepIn(reader) is { } line)
        {
            throw new GlossaryFileException(GlossaryFileFault.NoTbx, line);
        }
    }

    private static XmlReader Open(byte[] content) =>
        XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Longest });

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;

    /// <summary>As a file: UTF-8, without a mark of the encoding.</summary>
    public static byte[] ToBytes(XDocument tbx)
    {
        ArgumentNullException.ThrowIfNull(tbx);
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineHandling = NewLineHandling.Entitize, NewLineChars = "\n" }))
        {
            tbx.Save(writer);
        }

        return stream.ToArray();
    }
}
