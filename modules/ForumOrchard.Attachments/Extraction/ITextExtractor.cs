namespace ForumOrchard.Attachments.Extraction;

/// <summary>Reads the text of one kind of file.</summary>
internal interface ITextExtractor
{
    /// <summary>Whether the file is of this kind.</summary>
    /// <param name="extension">Extension of the file name, in lower case with the dot; empty for none.</param>
    /// <param name="head">The first bytes of the file, up to 1,024.</param>
    bool Reads(string extension, ReadOnlySpan<byte> head);

    /// <summary>Reads the file into pages.</summary>
    /// <param name="file">The file, positioned at its start; it is seekable.</param>
    /// <param name="pages">Receives the pages.</param>
    /// <exception cref="UnreadableFileException">Reading stops; the pages added so far are kept.</exception>
    void Extract(Stream file, PageCollector pages);
}
