using ForumOrchard.SearchMeasures.Suggesting;

namespace ForumOrchard.Tests.Search.Suggesting;

/// <summary>
/// The time of suggestions, on a small scale. Other tests run meanwhile, so the limit is generous: it catches growth,
/// not a slow day. <c>--suggestions</c> of ForumOrchard.SearchMeasures measures over a hundred thousand titles.
/// </summary>
public sealed class SuggestionSpeedTests
{
    private const int Titles = 5_000;
    private const int Count = 1_000;

    [Fact]
    public async Task Find_WhileTypingOverFiveThousandTitles_IsQuick()
    {
        var times = await SuggestionTimes.MeasureAsync(Titles, Count);

        Assert.InRange(times.P99, 0, 50);
        Assert.Equal(Count, times.Best.Count);
        Assert.InRange(times.Titles, Titles, Titles + 1_000);

        // Most inputs have suggestions, but not all: few titles contain three given words.
        Assert.InRange(times.Answered, Count / 4, Count - 1);
    }

    [Fact]
    public void Keystrokes_Twice_AreTheSame()
    {
        var words = new MadeUpWords(1_000);

        Assert.Equal(Keystrokes.Take(Count, words), Keystrokes.Take(Count, new MadeUpWords(1_000)));
        Assert.Contains(Keystrokes.Take(Count, words), text => text.Any(char.IsAsciiLetter));
    }
}
