namespace ForumOrchard.Translations.Segments;

/// <summary>Puts two sequences side by side at the least cost.</summary>
internal static class Alignment
{
    /// <summary>Steps of <see cref="Of"/>: how many of each sequence belong together.</summary>
    public static readonly (int Originals, int Translations)[] OneToOne = [(1, 1), (1, 0), (0, 1)];

    /// <summary>A sentence may be several in the other language.</summary>
    public static readonly (int Originals, int Translations)[] Sentences = [(1, 1), (1, 0), (1, 2), (2, 1), (1, 3), (3, 1)];

    /// <summary>Both sequences in order; empty if no steps lead to the end of both.</summary>
    /// <param name="originals">Length of the one.</param>
    /// <param name="translations">Length of the other.</param>
    /// <param name="steps">What may belong together.</param>
    /// <param name="cost">Of taking a range of the one for the translation of a range of the other.</param>
    public static IReadOnlyList<(Range Original, Range Translation)> Of(int originals, int translations, (int Originals, int Translations)[] steps, Func<Range, Range, double> cost)
    {
        var best = new (double Cost, int Originals, int Translations)[originals + 1, translations + 1];
        for (var i = 0; i <= originals; i++)
        {
            for (var j = 0; j <= translations; j++)
            {
                best[i, j] = (i == 0 && j == 0 ? 0 : double.PositiveInfinity, 0, 0);
                foreach (var (one, other) in steps)
                {
                    if (one <= i && other <= j && best[i - one, j - other].Cost < double.PositiveInfinity
                        && best[i - one, j - other].Cost + cost((i - one)..i, (j - other)..j) is var sum && sum < best[i, j].Cost)
                    {
                        best[i, j] = (sum, one, other);
                    }
                }
            }
        }

        var pairs = new List<(Range, Range)>();
        for (var (i, j) = (originals, translations); best[i, j] is (_, var one, var other) && one + other > 0; i -= one, j -= other)
        {
            pairs.Add(((i - one)..i, (j - other)..j));
        }

        pairs.Reverse();
        return pairs;
    }
}
