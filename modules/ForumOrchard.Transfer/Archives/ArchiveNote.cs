namespace ForumOrchard.Transfer.Archives;

/// <summary>What is known of an archive that was uploaded and looked through.</summary>
/// <param name="Name">Name of the file that was uploaded.</param>
/// <param name="Files">Its files; each was unpacked once.</param>
/// <param name="OtherSteps">Names of the steps that are not imported.</param>
public sealed record ArchiveNote(string Name, IReadOnlyList<ArchiveFile> Files, IReadOnlyList<string> OtherSteps);
