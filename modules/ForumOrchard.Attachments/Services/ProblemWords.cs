using ForumOrchard.Attachments.Models;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Attachments.Services;

/// <summary>Describes file problems and their solutions in the editor's language.</summary>
public sealed class ProblemWords(IStringLocalizer<ProblemWords> S)
{
    /// <summary>The problem.</summary>
    public string Describe(TextProblem problem) => problem switch
    {
        TextProblem.Missing => S["The file is not in the media library."],
        TextProblem.UnknownKind => S["Files of this kind are not read."],
        TextProblem.NotWhatItSays => S["Its content is not what its name says."],
        TextProblem.TooLarge => S["The file is too large to be read."],
        TextProblem.Encrypted => S["The file opens with a password only."],
        TextProblem.Damaged => S["The file, or a page of it, is damaged."],
        TextProblem.Unsafe => S["The file unpacks to far more than it should, so it was not read."],
        TextProblem.TooSlow => S["Reading took too long and was stopped."],
        TextProblem.TooManyPages => S["There are too many pages; the last ones were not read."],
        TextProblem.TooLong => S["The text is too long; its end was not read."],
        TextProblem.Scan => S["It looks like a scan: its pages are pictures."],
        TextProblem.PartlyScan => S["Some of its pages look like scans."],
        TextProblem.Garbled => S["Its letters stand for others, so no word of it can be found. Its font is broken, or it was saved in another encoding than it is read in."],
        TextProblem.PartlyGarbled => S["On some of its pages letters stand for others, so their words cannot be found."],
        _ => S["There is no text in it."],
    };

    /// <summary>The solution.</summary>
    public string Advise(TextProblem problem) => problem switch
    {
        TextProblem.Missing => S["Upload it again, or take it off the item."],
        TextProblem.UnknownKind => S["Save it as PDF or DOCX, and attach that."],
        TextProblem.NotWhatItSays or TextProblem.Damaged => S["Open it on your computer, save it anew, and upload that."],
        TextProblem.Encrypted => S["Upload it without the password."],
        TextProblem.TooLarge or TextProblem.TooSlow or TextProblem.TooManyPages or TextProblem.TooLong => S["Divide it into several files."],
        TextProblem.Unsafe => S["Ask where it comes from before you trust it."],
        TextProblem.Scan or TextProblem.PartlyScan => S["Let a program recognise its text and upload that file, or add the text by hand under “Attached files”."],
        TextProblem.Garbled or TextProblem.PartlyGarbled => S["Make the PDF anew from the original, or add the text by hand under “Attached files”."],
        _ => S["Add the text by hand under “Attached files”."],
    };
}
