namespace Sapling.Features.Localization.PortableObjects;

/// <summary>One translated message of a PO file.</summary>
/// <param name="Context">The text of <c>msgctxt</c>; if empty, the message applies everywhere.</param>
/// <param name="MessageId">The source text; the singular if there are plural forms.</param>
/// <param name="Translations">One text, or one per plural form of the language, in the order of <c>msgstr[n]</c>.</param>
internal sealed record PoEntry(string Context, string MessageId, string[] Translations);
