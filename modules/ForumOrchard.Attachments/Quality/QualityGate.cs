using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Quality;

/// <summary>Passes the searchable pages and reports the problems of the others.</summary>
internal static class QualityGate
{
    /// <summary>In letters. Fewer, next to an image, are a stamp or a page number on a scanned page.</summary>
    private const int FewestLetters = 50;

    /// <summary>In digits, on a page without letters and images. Fewer are the number of an empty page.</summary>
    private const int FewestDigits = 20;

    /// <summary>Above this the letters are real: between most texts in any language (above -5.5) and those in a wrong code page (below -7).</summary>
    private const double LeastLikelihood = -6;

    /// <summary>Share of pages: a cover and a page of photos are no problem.</summary>
    private const double MostBlank = 0.1;

    /// <summary>
    /// The same for a text of the letters A to Z alone. Languages with rare pairs of letters have others too, so what is doubtful here is a broken font
    /// map: no such paragraph of the Declaration of Human Rights is below -5.2.
    /// </summary>
    private const double LeastLikelihoodOfPlainLatin = -5.5;

    private const double PlainLatin = 0.98;

    private enum Verdict
    {
        Good,
        Blank,
        Garbled,
    }

    /// <summary>Checks the pages of a file.</summary>
    /// <param name="pages">The pages as read.</param>
    /// <param name="problem">A problem found while reading; it takes precedence over problems found here.</param>
    public static AttachedText Pass(IReadOnlyList<RawPage> pages, TextProblem problem)
    {
        var verdicts = pages.Select(Judge).ToArray();
        var blank = NumbersOf(verdicts, Verdict.Blank);
        var garbled = NumbersOf(verdicts, Verdict.Garbled);
        return new AttachedText
        {
            Pages = [.. pages.Select((page, at) => verdicts[at] == Verdict.Good ? page.Text : string.Empty)],
            Problem = problem != TextProblem.None ? problem : ProblemOf(pages, blank.Length, garbled.Length),
            Quality = new TextQuality
            {
                Pages = pages.Count,
                BlankPages = [.. blank.Take(TextQuality.MostNamed)],
                GarbledPages = [.. garbled.Take(TextQuality.MostNamed)],
            },
        };
    }

    private static Verdict Judge(RawPage page)
    {
        var signs = WordSigns.Of(page.Text);
        if (signs.IsBroken)
        {
            return Verdict.Garbled;
        }

        var isTable = !page.HasPicture && page.Text.Count(char.IsDigit) >= FewestDigits;
        if ((signs.Letters == 0 && !isTable) || (signs.Letters < FewestLetters && page.HasPicture))
        {
            return Verdict.Blank;
        }

        return IsGibberish(page.Text) ? Verdict.Garbled : Verdict.Good;
    }

    private static bool IsGibberish(string text)
    {
        var judgement = LetterPairs.Known.Judge(text);
        var least = text.Count(char.IsAsciiLetter) > PlainLatin * text.Count(char.IsLetter) ? LeastLikelihoodOfPlainLatin : LeastLikelihood;
        return judgement.Letters >= FewestLetters && (judgement.Likelihood < least || MovedLetters.Are(text, judgement.Likelihood));
    }

    private static TextProblem ProblemOf(IReadOnlyList<RawPage> pages, int blank, int garbled) => true switch
    {
        _ when pages.Count == 0 => TextProblem.Empty,
        _ when garbled * 2 > pages.Count - blank => TextProblem.Garbled,
        _ when blank == pages.Count && !pages.Any(page => page.HasPicture) => TextProblem.Empty,
        _ when blank * 2 > pages.Count => TextProblem.Scan,
        _ when garbled > 0 => TextProblem.PartlyGarbled,
        _ when blank > Math.Max(1, pages.Count * MostBlank) => TextProblem.PartlyScan,
        _ => TextProblem.None,
    };

    private static int[] NumbersOf(Verdict[] verdicts, Verdict verdict) =>
        [.. verdicts.Select((one, at) => (one, Number: at + 1)).Where(page => page.one == verdict).Select(page => page.Number)];
}
