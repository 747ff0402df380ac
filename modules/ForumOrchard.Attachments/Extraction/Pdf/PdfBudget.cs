using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>Limits the cost of reading one page: a small file can require drawing a billion letters.</summary>
internal sealed class PdfBudget(PageCollector pages)
{
    private long _unpacked;
    private int _characters;

    /// <summary>How many bytes a page, including the fonts it is the first to use, may still unpack.</summary>
    public long Unpackable => pages.Limits.UnpackedBytes - _unpacked;

    public void StartPage() => (_unpacked, _characters) = (0, 0);

    public void CheckTime() => pages.CheckTime();

    /// <exception cref="UnreadableFileException">The limit is exceeded.</exception>
    public void Unpack(long bytes) => _unpacked = bytes <= Unpackable ? _unpacked + bytes : throw new UnreadableFileException(TextProblem.Unsafe);

    /// <summary>Counts a drawn letter.</summary>
    /// <exception cref="UnreadableFileException">The limit is exceeded.</exception>
    public void Draw()
    {
        if (++_characters > pages.Limits.CharactersOfPage)
        {
            throw new UnreadableFileException(TextProblem.Unsafe);
        }

        // Checking the time costs more than a letter.
        if (_characters % 1024 == 0)
        {
            CheckTime();
        }
    }
}
