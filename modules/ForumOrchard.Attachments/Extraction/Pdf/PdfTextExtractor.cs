using ForumOrchard.Attachments.Models;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>Reads PDF page by page. An unreadable page is left empty, and reading continues.</summary>
internal sealed class PdfTextExtractor : ITextExtractor
{
    public bool Reads(string extension, ReadOnlySpan<byte> head) => head.IndexOf("%PDF-"u8) >= 0;

    public void Extract(Stream file, PageCollector pages)
    {
        var budget = new PdfBudget(pages);
        using var document = Open(file, budget);
        document.AddPageFactory<PdfPageText, PdfPageTextFactory>();
        if (document.NumberOfPages < 1)
        {
            throw new UnreadableFileException(TextProblem.Damaged);
        }

        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            budget.StartPage();
            var page = Read(document, number);
            pages.Add(page?.Text, page?.HasPicture ?? false);
        }
    }

    private static PdfDocument Open(Stream file, PdfBudget budget)
    {
        try
        {
            return PdfDocument.Open(file, new PdfReadingOptions(budget));
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableFileException(TextProblem.Encrypted);
        }
    }

    /// <summary>Null if the page cannot be read.</summary>
    private static PdfPageText? Read(PdfDocument document, int number)
    {
        try
        {
            return document.GetPage<PdfPageText>(number);
        }
        catch (Exception exception) when (exception is not UnreadableFileException)
        {
            return null;
        }
    }
}
