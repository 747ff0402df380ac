namespace Sapling.Features.Localization.PortableObjects;

/// <summary>A line of a PO file that cannot be read, or a translation that cannot be formatted; the message is left out.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Message">What is wrong, for whoever edits the file.</param>
internal sealed record PoProblem(int Line, string Message);
