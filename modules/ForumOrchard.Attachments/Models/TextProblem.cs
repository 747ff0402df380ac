namespace ForumOrchard.Attachments.Models;

/// <summary>Why a file has no text, or not all of it. The numbers are stored.</summary>
public enum TextProblem
{
    /// <summary>All is well.</summary>
    None = 0,

    /// <summary>The file is not in the media library.</summary>
    Missing = 1,

    /// <summary>A kind of document whose text is not read here: DOC, RTF, a spreadsheet.</summary>
    UnknownKind = 2,

    /// <summary>The content is not what the file's name promises.</summary>
    NotWhatItSays = 3,

    /// <summary>More bytes than <see cref="Extraction.ReadingLimits.FileBytes"/>.</summary>
    TooLarge = 4,

    /// <summary>It opens with a password only.</summary>
    Encrypted = 5,

    /// <summary>It, or a page of it, cannot be read.</summary>
    Damaged = 6,

    /// <summary>It unpacks to far more than it should.</summary>
    Unsafe = 7,

    /// <summary>Reading took longer than <see cref="Extraction.ReadingLimits.Time"/>; what was read until then is kept.</summary>
    TooSlow = 8,

    /// <summary>Pages beyond <see cref="Extraction.ReadingLimits.Pages"/> were not read.</summary>
    TooManyPages = 9,

    /// <summary>Text beyond <see cref="Extraction.ReadingLimits.Characters"/> was not read.</summary>
    TooLong = 10,

    /// <summary>There is not a letter in it.</summary>
    Empty = 11,

    /// <summary>Its pages are pictures.</summary>
    Scan = 12,

    /// <summary>Some of its pages are pictures.</summary>
    PartlyScan = 13,

    /// <summary>What stands for letters in it is none: a broken font map, or a script that the search does not know.</summary>
    Garbled = 14,

    /// <summary>The same of some of its pages.</summary>
    PartlyGarbled = 15,
}
