using UglyToad.PdfPig;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>Options for reading a PDF; carries the budget to the page readers.</summary>
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
