using ForumOrchard.Attachments.Extraction;
using ForumOrchard.Attachments.Extraction.Packages;
using ForumOrchard.Attachments.Extraction.Pdf;
using ForumOrchard.Attachments.Extraction.Plain;
using ForumOrchard.Attachments.Models;
using Microsoft.Extensions.Logging.Abstractions;

namespace ForumOrchard.Tests.Attachments;

/// <summary>Reads files like the site.</summary>
internal static class Reading
{
    public static Task<AttachedText> ReadAsync(byte[] file, string name, ReadingLimits? limits = null)
    {
        ITextExtractor[] extractors = [new PdfTextExtractor(), new WordTextExtractor(), new OpenDocumentTextExtractor(), new PlainTextExtractor(), new HtmlTextExtractor()];
        return new AttachmentReader(extractors, limits ?? new ReadingLimits(), NullLogger<AttachmentReader>.Instance)
            .ReadAsync(new MemoryStream(file), name, TestContext.Current.CancellationToken);
    }

    /// <summary>Collapses whitespace: line breaks do not matter here.</summary>
    public static string Flat(this string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
