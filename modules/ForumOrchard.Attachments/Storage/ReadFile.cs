using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Storage;

/// <summary>The result of reading a file.</summary>
/// <param name="Length">Length of the file in bytes; 0 if it no longer exists.</param>
/// <param name="LastModifiedUtc">Last modification of the file.</param>
/// <param name="Text">Its text, or the problem.</param>
internal sealed record ReadFile(long Length, DateTime LastModifiedUtc, AttachedText Text);
