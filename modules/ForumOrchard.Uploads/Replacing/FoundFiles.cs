using OrchardCore.FileStorage;

namespace ForumOrchard.Uploads.Replacing;

/// <summary>Files whose folder or name has certain words.</summary>
/// <param name="Words">As they were typed; null or empty for all files.</param>
/// <param name="Files">The first of them, the newest first.</param>
/// <param name="Total">How many there are.</param>
public sealed record FoundFiles(string? Words, IReadOnlyList<IFileStoreEntry> Files, int Total);
