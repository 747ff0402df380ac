using System.Diagnostics;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Quality;

namespace ForumOrchard.Attachments.Extraction;

/// <summary>Collects the pages of one file, and stops the reader if there are too many or the time is up.</summary>
internal sealed class PageCollector(ReadingLimits limits)
{
    private readonly long _end = Stopwatch.GetTimestamp() + (long)(limits.Time.TotalSeconds * Stopwatch.Frequency);
    private readonly List<RawPage> _pages = [];
    private int _characters;

    public ReadingLimits Limits { get; } = limits;

    public IReadOnlyList<RawPage> Pages => _pages;

    /// <summary>The problem with the pages so far, as far as the reader knows.</summary>
    public TextProblem Problem { get; private set; }

    /// <exception cref="UnreadableFileException">The time is up.</exception>
    public void CheckTime()
    {
        if (Stopwatch.GetTimestamp() > _end)
        {
            throw new UnreadableFileException(TextProblem.TooSlow);
        }
    }

    /// <summary>Adds the next page.</summary>
    /// <param name="text">The text as it is in the file; null if the page could not be read.</param>
    /// <param name="hasPicture">Whether the page contains an image.</param>
    /// <exception cref="UnreadableFileException">There are too many pages or characters; those that fit are kept.</exception>
    public void Add(string? text, bool hasPicture = false)
    {
        CheckTime();
        if (_pages.Count >= Limits.Pages)
        {
            throw new UnreadableFileException(TextProblem.TooManyPages);
        }

        if (text is null)
        {
            Problem = TextProblem.Damaged;
        }

        var clean = PageText.Clean(text);
        var room = Limits.Characters - _characters;
        if (clean.Length > room)
        {
            _pages.Add(new RawPage(PageText.Cut(clean, room), hasPicture));
            throw new UnreadableFileException(TextProblem.TooLong);
        }

        _characters += clean.Length;
        _pages.Add(new RawPage(clean, hasPicture));
    }
}
