using System.Globalization;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying.Facets;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace ForumOrchard.Benchmarks.Parts;

/// <summary>An index of generated items of some 2,500 letters, the same in every run.</summary>
internal static class SyntheticIndex
{
    private const int Items = 10_000;
    private const int Vocabulary = 4_000;

    private static readonly string[] Syllables = ["ба", "ве", "ги", "до", "жу", "за", "ке", "ли", "мо", "ну", "па", "ре", "си", "то", "фу", "ха", "це", "чи", "шо", "щу"];
    private static readonly string[] Endings = ["н", "на", "ну", "ном", "нами"];

    public static void Write(Directory directory)
    {
        var random = new Random(20);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, ForumAnalyzer.ForRussian));
        for (var item = 0; item < Items; item++)
        {
            writer.AddDocument(DocumentOf(item, random));
        }
    }

    private static Document DocumentOf(int item, Random random)
    {
        var title = Sentence(random, 6);
        var summary = Sentence(random, 20);
        var body = string.Join(' ', Enumerable.Range(0, 20).Select(_ => Sentence(random, 12)));
        var document = new Document
        {
            new StringField("Forum.Path", $"ru/{item}", Field.Store.YES),
            new StringField("Forum.Title", title, Field.Store.YES),
            new StringField("Forum.Set", $"s{item}", Field.Store.YES),
            new StringField("Forum.Date", $"{1950 + random.Next(75)}-05-30", Field.Store.YES),
            new TextField("Forum.Title.words", title, Field.Store.NO),
            new TextField("Forum.Title.exact", title, Field.Store.NO),
            new TextField("Forum.Summary", summary, Field.Store.YES),
            new TextField("Forum.Summary.exact", summary, Field.Store.NO),
            new TextField("Forum.Body.words", body, Field.Store.NO),
            new TextField("Forum.Body.exact", body, Field.Store.YES),
        };
        foreach (var (facet, value) in FacetsOf(random))
        {
            document.Add(new StringField(facet.Field, value, facet == Facet.Type ? Field.Store.YES : Field.Store.NO));
        }

        return document;
    }

    private static IEnumerable<(Facet Facet, string Value)> FacetsOf(Random random) =>
    [
        (Facet.Type, $"t{random.Next(8)}"),
        (Facet.Kind, $"k{random.Next(25)}"),
        .. Enumerable.Range(0, random.Next(4)).Select(_ => (Facet.Topic, $"p{random.Next(20)}")).Distinct(),
        (Facet.Program, $"s{random.Next(5)}"),
        (Facet.Year, (1950 + random.Next(75)).ToString(CultureInfo.InvariantCulture)),
        (Facet.Country, $"c{random.Next(6)}"),
        (Facet.Level, $"l{random.Next(2)}"),
        (Facet.Status, $"u{random.Next(4)}"),
        (Facet.Language, random.Next(2) == 0 ? "ru" : "en"),
    ];

    /// <summary>As in any language, few words are frequent and many are rare.</summary>
    private static string Sentence(Random random, int words) =>
        "В" + string.Join(' ', Enumerable.Range(0, words).Select(_ => Word((int)Math.Pow(Vocabulary, random.NextDouble()), Endings[random.Next(Endings.Length)]))) + ".";

    /// <summary>A word by frequency rank, from 0 for the most frequent, with an ending.</summary>
    public static string Word(int number, string ending)
    {
        // Spreads the numbers, so that neighbors begin differently.
        var spread = number * 3571 % 8000;
        return Syllables[spread / 400] + Syllables[spread / 20 % 20] + Syllables[spread % 20] + ending;
    }
}
