using System.Xml.Linq;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.Units;

namespace ForumOrchard.Translations.Exchange;

/// <summary>
/// Writes XLIFF. Each sentence has a target: OmegaT 3.6 shows no sentence without one. What is not translated has the original there, and a state that says so.
/// </summary>
public static class XliffWriter
{
    private static readonly XNamespace V12 = "urn:oasis:names:tc:xliff:document:1.2";
    private static readonly XNamespace V21 = "urn:oasis:names:tc:xliff:document:2.0";

    /// <summary>A document of one item.</summary>
    public static XDocument Write(XliffFile file, XliffVersion version)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new XDocument(new XDeclaration("1.0", "utf-8", null), version == XliffVersion.V12 ? Write12(file) : Write21(file));
    }

    private static XElement Write12(XliffFile file) => new(
        V12 + "xliff",
        new XAttribute("version", "1.2"),
        new XElement(
            V12 + "file",
            new XAttribute("original", file.Id),
            new XAttribute("source-language", file.OriginalCulture),
            new XAttribute("target-language", file.Culture),
            new XAttribute("datatype", "html"),
            new XElement(V12 + "header", NotesOf(file).Select(note => new XElement(V12 + "note", note))),
            new XElement(V12 + "body", file.Units.Select(unit => new XElement(
                V12 + "trans-unit",
                new XAttribute("id", unit.Id),
                new XAttribute("approved", unit.State == UnitState.Confirmed ? "yes" : "no"),
                new XAttribute(XNamespace.Xml + "space", "preserve"),
                new XElement(V12 + "source", XliffInline.Write(unit.Original, V12, XliffVersion.V12)),
                new XElement(
                    V12 + "target",
                    new XAttribute("state", unit.State switch
                    {
                        UnitState.Confirmed => "final",
                        UnitState.Translated => "translated",
                        UnitState.Changed => "needs-review-translation",
                        _ => "needs-translation",
                    }),
                    XliffInline.Write(TargetOf(unit), V12, XliffVersion.V12)),
                NotesOf(unit).Select(note => new XElement(V12 + "note", note)))))));

    private static XElement Write21(XliffFile file) => new(
        V21 + "xliff",
        new XAttribute("version", "2.1"),
        new XAttribute("srcLang", file.OriginalCulture),
        new XAttribute("trgLang", file.Culture),
        new XElement(
            V21 + "file",
            new XAttribute("id", file.Id),
            new XElement(V21 + "notes", NotesOf(file).Select(note => new XElement(V21 + "note", note))),
            file.Units.Select(unit => new XElement(
                V21 + "unit",
                new XAttribute("id", unit.Id),
                new XAttribute(XNamespace.Xml + "space", "preserve"),
                new XElement(V21 + "notes", NotesOf(unit).Select(note => new XElement(V21 + "note", note))),
                new XElement(
                    V21 + "segment",
                    new XAttribute("state", unit.State switch { UnitState.Confirmed => "final", UnitState.Translated => "translated", _ => "initial" }),
                    unit.State == UnitState.Changed ? new XAttribute("subState", "forum:changed") : null,
                    new XElement(V21 + "source", XliffInline.Write(unit.Original, V21, XliffVersion.V21)),
                    new XElement(V21 + "target", XliffInline.Write(TargetOf(unit), V21, XliffVersion.V21)))))));

    private static Segment TargetOf(XliffUnit unit) => unit.State == UnitState.Untranslated ? unit.Original : unit.Translation ?? unit.Original;

    private static IEnumerable<string> NotesOf(XliffFile file) => new[] { file.Title, file.Address }.OfType<string>().Where(note => note.Length > 0);

    private static IEnumerable<string> NotesOf(XliffUnit unit) => unit.Before is { } before ? [unit.Field, before] : [unit.Field];
}
