namespace Sapling.Localization.PortableObjects;

/// <summary>A line of a PO file that cannot be read; the message it belongs to is left out.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Message">What is wrong, for whoever edits the file.</param>
internal sealed record PoProblem(int Line, string Message);
