namespace Sapling.Features.Localization.PortableObjects;

/// <summary>An unreadable line of a PO file, or a translation that cannot be formatted; the message is skipped.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Message">The problem, for the person who edits the file.</param>
internal sealed record PoProblem(int Line, string Message);
