using ForumOrchard.InterfaceTexts.PortableObjects;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.InterfaceTexts.Exchange;

/// <summary>Says what is wrong with a file, for people.</summary>
public sealed class FileFaults(IStringLocalizer<FileFaults> S)
{
    internal string Of(PoFault fault) => fault.Kind switch
    {
        PoFaultKind.NotUtf8 => S["line {0}: this is no UTF-8. Save the file in this encoding.", fault.Line],
        PoFaultKind.OtherEncoding => S["line {0}: the header says that the encoding is “{1}”. Save the file in UTF-8, and say so.", fault.Line, fault.Detail],
        PoFaultKind.UnknownLine => S["line {0}: nothing in PO files begins like this: {1}", fault.Line, fault.Detail],
        PoFaultKind.OpenString => S["line {0}: a quotation mark is missing at the end, or something follows it.", fault.Line],
        PoFaultKind.BadEscape => S["line {0}: {1} means nothing. A backslash is written twice.", fault.Line, fault.Detail],
        PoFaultKind.OutOfOrder => S["line {0}: this cannot follow what stands before it: {1}", fault.Line, fault.Detail],
        PoFaultKind.CutOff => S["line {0}: this message has no translation. Is the file cut off?", fault.Line],
        PoFaultKind.Duplicate => S["line {0}: this message is in line {1} already.", fault.Line, fault.Detail],
        _ => S["line {0}: these plural forms cannot be read: {1}", fault.Line, fault.Detail],
    };
}
