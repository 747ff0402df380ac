using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Extraction;

/// <summary>Ends the reading of a file; it never leaves <see cref="AttachmentReader"/>.</summary>
internal sealed class UnreadableFileException(TextProblem problem) : Exception($"The file is not read: {problem}.")
{
    public TextProblem Problem { get; } = problem;
}
