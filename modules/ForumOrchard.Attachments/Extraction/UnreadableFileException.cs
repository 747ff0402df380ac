using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Extraction;

/// <summary>Stops reading a file; never leaves <see cref="AttachmentReader"/>.</summary>
internal sealed class UnreadableFileException(TextProblem problem) : Exception($"The file is not read: {problem}.")
{
    public TextProblem Problem { get; } = problem;
}
