namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>What is read of a page.</summary>
internal sealed record PdfPageText(string Text, bool HasPicture);
