namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>The text read from a page.</summary>
internal sealed record PdfPageText(string Text, bool HasPicture);
