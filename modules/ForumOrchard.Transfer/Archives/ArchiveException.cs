namespace ForumOrchard.Transfer.Archives;

/// <summary>The archive is not taken; the message says why, in the language of the request.</summary>
public sealed class ArchiveException(string message) : Exception(message);
