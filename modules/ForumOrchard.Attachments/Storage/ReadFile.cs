using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Storage;

/// <summary>What was read of a file.</summary>
/// <param name="Length">Of the file, in bytes; 0 where it is gone.</param>
/// <param name="LastModifiedUtc">Of the file.</param>
/// <param name="Text">Its text, or what is wrong.</param>
internal sealed record ReadFile(long Length, DateTime LastModifiedUtc, AttachedText Text);
