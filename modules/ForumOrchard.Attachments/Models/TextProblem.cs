namespace ForumOrchard.Attachments.Models;

/// <summary>Why a file has no text, or only part of it. The numbers are stored.</summary>
public enum TextProblem
{
    /// <summary>No problem.</summary>
    None = 0,

    /// <summary>The file is not in the media library.</summary>
    Missing = 1,

    /// <summary>A document type whose text is not supported: DOC, RTF, a spreadsheet.</summary>
    UnknownKind = 2,

    /// <summary>The content does not match the file extension.</summary>
    NotWhatItSays = 3,

    /// <summary>Larger than <see cref="Extraction.ReadingLimits.FileBytes"/>.</summary>
    TooLarge = 4,

    /// <summary>The file requires a password.</summary>
    Encrypted = 5,

    /// <summary>The file, or a page of it, cannot be read.</summary>
    Damaged = 6,

    /// <summary>The file unpacks to far too much data.</summary>
    Unsafe = 7,

    /// <summary>Reading took longer than <see cref="Extraction.ReadingLimits.Time"/>; what was read so far is kept.</summary>
    TooSlow = 8,

    /// <summary>Pages beyond <see cref="Extraction.ReadingLimits.Pages"/> were not read.</summary>
    TooManyPages = 9,

    /// <summary>Text beyond <see cref="Extraction.ReadingLimits.Characters"/> was not read.</summary>
    TooLong = 10,

    /// <summary>The file contains no letters, and no table of numbers.</summary>
    Empty = 11,

    /// <summary>All pages are images.</summary>
    Scan = 12,

    /// <summary>Some pages are images.</summary>
    PartlyScan = 13,

    /// <summary>The characters do not form readable text: a broken font map, or a wrong code page.</summary>
    Garbled = 14,

    /// <summary>The same for some pages.</summary>
    PartlyGarbled = 15,
}
