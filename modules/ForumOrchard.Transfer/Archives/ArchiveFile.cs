namespace ForumOrchard.Transfer.Archives;

/// <summary>A file of the media library in an archive.</summary>
/// <param name="Entry">Name of the entry that holds it.</param>
/// <param name="Path">Where it belongs in the media library.</param>
/// <param name="Length">Bytes, unpacked.</param>
/// <param name="Sha256">Of the content, in hexadecimal.</param>
/// <param name="ModifiedUtc">When it was last changed where it comes from, to two seconds.</param>
public sealed record ArchiveFile(string Entry, string Path, long Length, string Sha256, DateTime ModifiedUtc);
