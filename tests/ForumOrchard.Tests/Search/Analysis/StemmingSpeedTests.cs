using System.Diagnostics;
using System.Globalization;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Analysis.English;
using ForumOrchard.Search.Analysis.Russian;
using ForumOrchard.Testing;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Tartarus.Snowball.Ext;
using Lucene.Net.Util;

namespace ForumOrchard.Tests.Search.Analysis;

/// <summary>Compares our filters with Lucene's own in sequence: the same words, in less time. Prints the times.</summary>
public sealed class StemmingSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void Words_BothLanguages_AreThoseOfLucenesFilters()
    {
        var folder = Path.Combine(SiteProject.Folder, "../../tests/ForumOrchard.Tests/Search/Analysis/snowball");
        var words = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')[0].Replace('ё', 'е'));
        var text = string.Join(' ', Enumerable.Repeat(string.Join(' ', words.Where(word => !RussianParadigms.TryGetStem(word, out _) && !EnglishForms.TryGetWord(word.Split('\'')[0], out _))), 50));
        using var lucenes = Analyzer.NewAnonymous((_, reader) => Lucenes(reader));

        Assert.Equal(Analyzed.Words(lucenes, text), Analyzed.Words(ForumAnalyzer.ForRussian, text));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{text.Split(' ').Length} words: Lucene's filters {Quickest(lucenes, text):0} ms, ours {Quickest(ForumAnalyzer.ForRussian, text):0} ms"));
    }

    private static TokenStreamComponents Lucenes(TextReader reader)
    {
        var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        TokenStream stream = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, words);
        stream = new LowerCaseFilter(LuceneVersion.LUCENE_48, stream);
        stream = new StopFilter(LuceneVersion.LUCENE_48, stream, RussianAnalyzer.DefaultStopSet);
        stream = new SnowballFilter(stream, new RussianStemmer());
        return new TokenStreamComponents(words, new SnowballFilter(stream, new EnglishStemmer()));
    }

    private static double Quickest(Analyzer analyzer, string text)
    {
        var quickest = double.MaxValue;
        for (var round = 0; round < 10; round++)
        {
            var start = Stopwatch.GetTimestamp();
            using var stream = analyzer.GetTokenStream(Analyzed.Field, text);
            stream.Reset();
            while (stream.IncrementToken())
            {
            }

            stream.End();
            quickest = Math.Min(quickest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return quickest;
    }
}
