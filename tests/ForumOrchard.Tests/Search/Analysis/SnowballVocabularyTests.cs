using System.Globalization;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Testing;
using Lucene.Net.Analysis;

namespace ForumOrchard.Tests.Search.Analysis;

/// <summary>
/// Our stems against those that Snowball's authors publish for their vocabularies (BSD licence): a sample of each in this folder and,
/// where the variable <c>SNOWBALL_DATA</c> names the folder of Debian's package snowball-data, all of it.
/// </summary>
public sealed class SnowballVocabularyTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.995;

    [Theory]
    [InlineData("russian")]
    [InlineData("english")]
    public void Stems_OfTheSample_AreSnowballs(string language)
    {
        var file = Path.Combine(SiteProject.Folder, "../../tests/ForumOrchard.Tests/Search/Analysis/snowball", language + ".txt");
        var pairs = File.ReadLines(file).Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1])).ToList();

        Assert.True(pairs.Count >= 300);
        Assert.Empty(Compare(language, pairs).Differences);
    }

    [Theory]
    [InlineData("russian")]
    [InlineData("english")]
    public void Stems_OfTheWholeVocabulary_AreSnowballs(string language)
    {
        var folder = Environment.GetEnvironmentVariable("SNOWBALL_DATA");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "SNOWBALL_DATA names no folder");

        var (compared, leftOut, differences) = Compare(
            language, File.ReadLines(Path.Combine(folder!, language, "voc.txt")).Zip(File.ReadLines(Path.Combine(folder!, language, "output.txt"))));
        var share = 1 - (differences.Count / (double)compared);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{language}: {compared} words compared, {leftOut} left out (common words and what is no single word), {differences.Count} stems differ, {share:P3} are the same"));
        output.WriteLine(string.Join(Environment.NewLine, differences));
        Assert.True(share >= LeastShare);
    }

    private static (int Compared, int LeftOut, List<string> Differences) Compare(string language, IEnumerable<(string Word, string Stem)> pairs)
    {
        Analyzer analyzer = language == "russian" ? ForumAnalyzer.ForRussian : ForumAnalyzer.ForEnglish;
        var (compared, leftOut, differences) = (0, 0, new List<string>());
        foreach (var (word, stem) in pairs)
        {
            if (Analyzed.Words(analyzer, word, "Text.exact") is not [_] || Analyzed.Words(analyzer, word) is not [var ours])
            {
                leftOut++;
                continue;
            }

            compared++;
            if (ours != stem.Replace('ё', 'е'))
            {
                differences.Add($"{word}: {ours}, not {stem}");
            }
        }

        return (compared, leftOut, differences);
    }
}
