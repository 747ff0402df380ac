namespace ForumOrchard.Attachments.Quality;

/// <summary>
/// Recognises a text whose letters a font map moved along the alphabet, so that a stands for d and b for e: moved back it makes far more sense, and
/// no real text does when moved.
/// </summary>
internal static class MovedLetters
{
    /// <summary>In bits. Texts above make sense as they are.</summary>
    private const double Sensible = -4.6;

    /// <summary>In bits. In the translations of the Universal Declaration of Human Rights moving gains less than half of this.</summary>
    private const double LeastGain = 0.8;

    /// <summary>In letters. The first of the page are enough.</summary>
    private const int Sample = 2_000;

    /// <summary>Whether another place in the alphabet makes more sense of the letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="likelihood">Its score by <see cref="LetterPairs"/>.</param>
    public static bool Are(string text, double likelihood)
    {
        if (likelihood > Sensible)
        {
            return false;
        }

        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var moved = new char[sample.Length];
        for (var by = 1; by < 'я' - 'а' + 1; by++)
        {
            for (var at = 0; at < sample.Length; at++)
            {
                moved[at] = Move(char.ToLowerInvariant(sample[at]), by);
            }

            if (LetterPairs.Known.Judge(moved).Likelihood > likelihood + LeastGain)
            {
                return true;
            }
        }

        return false;
    }

    private static char Move(char letter, int by) => letter switch
    {
        >= 'a' and <= 'z' => (char)('a' + ((letter - 'a' + by) % 26)),
        >= 'а' and <= 'я' => (char)('а' + ((letter - 'а' + by) % 32)),
        _ => letter,
    };
}
