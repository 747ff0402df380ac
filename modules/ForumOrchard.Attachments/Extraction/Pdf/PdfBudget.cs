using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>What reading one page may cost: a small file can ask for a page of a billion letters.</summary>
internal sealed class PdfBudget(PageCollector pages)
{
    private long _unpacked;
    private int _characters;

    /// <summary>In bytes; what a page, with fonts that it is the first to use, may still unpack.</summary>
    public long Unpackable => pages.Limits.UnpackedBytes - _unpacked;

    public void StartPage() => (_unpacked, _characters) = (0, 0);

    public void CheckTime() => pages.CheckTime();

    /// <exception cref="UnreadableFileException">That is too much.</exception>
    public void Unpack(long bytes) => _unpacked = bytes <= Unpackable ? _unpacked + bytes : throw new UnreadableFileException(TextProblem.Unsafe);

    /// <summary>One more letter is drawn.</summary>
    /// <exception cref="UnreadableFileException">That is too much.</exception>
    public void Draw()
    {
        if (++_characters > pages.Limits.CharactersOfPage)
        {
            throw new UnreadableFileException(TextProblem.Unsafe);
        }

        // Asking for the time costs more than a letter.
        if (_characters % 1024 == 0)
        {
            CheckTime();
        }
    }
}
