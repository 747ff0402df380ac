namespace ForumOrchard.Attachments.Extraction;

/// <summary>Reads the text of one kind of file.</summary>
internal interface ITextExtractor
{
    /// <summary>Whether the file is of this kind.</summary>
    /// <param name="extension">Of its name, in small letters, with the dot; empty for none.</param>
    /// <param name="head">Its first bytes, up to 1,024.</param>
    bool Reads(string extension, ReadOnlySpan<byte> head);

    /// <summary>Reads the file into pages.</summary>
    /// <param name="file">From its beginning; it can seek.</param>
    /// <param name="pages">Where the pages go.</param>
    /// <exception cref="UnreadableFileException">It is not read on; the pages that were added stand.</exception>
    void Extract(Stream file, PageCollector pages);
}
