namespace ForumOrchard.InterfaceTexts.PortableObjects;

/// <summary>What is wrong with a PO file.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">What stands there, or the line of the other message; empty for nothing.</param>
internal sealed record PoFault(int Line, PoFaultKind Kind, string Detail = "");

/// <summary>Kinds of faults.</summary>
internal enum PoFaultKind
{
    /// <summary>Bytes that are no UTF-8.</summary>
    NotUtf8,

    /// <summary>The header names another encoding.</summary>
    OtherEncoding,

    /// <summary>A line that begins with no keyword.</summary>
    UnknownLine,

    /// <summary>A string without its quotation mark at the end, or with something behind it.</summary>
    OpenString,

    /// <summary>A backslash with a letter that means nothing.</summary>
    BadEscape,

    /// <summary>A keyword that cannot follow the one before.</summary>
    OutOfOrder,

    /// <summary>A message without a translation, as at the end of a file that is cut off.</summary>
    CutOff,

    /// <summary>A message that was in the file before.</summary>
    Duplicate,

    /// <summary>A header whose plural forms nobody can read.</summary>
    PluralForms,
}
