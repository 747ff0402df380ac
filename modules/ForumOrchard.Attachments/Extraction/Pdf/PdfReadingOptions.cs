using UglyToad.PdfPig;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>How a PDF is read; carries the budget to those that read a page.</summary>
internal sealed class PdfReadingOptions : ParsingOptions
{
    public PdfReadingOptions(PdfBudget budget)
    {
        Budget = budget;
        UseLenientParsing = true;
        SkipMissingFonts = true;
        FilterProvider = new BoundedFilters(budget);
    }

    public PdfBudget Budget { get; }
}
