namespace ForumOrchard.Attachments.Extraction.Plain;

/// <summary>Reads TXT as one page.</summary>
internal sealed class PlainTextExtractor : ITextExtractor
{
    public bool Reads(string extension, ReadOnlySpan<byte> head) => extension == ".txt" && WholeFile.IsText(head);

    public void Extract(Stream file, PageCollector pages) => pages.Add(TextDecoder.Decode(WholeFile.Read(file, pages.Limits), declared: null));
}
