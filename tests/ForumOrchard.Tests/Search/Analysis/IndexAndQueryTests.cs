using System.Text;
using CsCheck;
using ForumOrchard.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ForumOrchard.Tests.Search.Analysis;

/// <summary>Properties that hold for every text.</summary>
public sealed class IndexAndQueryTests
{
    private static readonly string[] Parts =
    [
        "женщина", "ЖЕНЩИН", "насилие", "ещё", "отче\u0308т", "и", "в", "women’s", "Violence", "the", "мыйзамдардын", "укугу", "№ 184-V", "62/2003", "N 5", "12.03.2003",
        "2003г.", "наси\u0301лия", "за\u00ADкон", "A/RES/48/104", "«", "»", "—", "\n", "@", "e-mail@forum.kg", "\u0001page", "184_v", "😀", "\uD83D", "ﷺ",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).Array[0, 8].Select(parts => string.Join(' ', parts)),
        Gen.String,
        Gen.String[Gen.Char["абвгеёжийклнопрстуфхцчшщъыьэюяңөү aeinosty'’-./№N0123456789"], 0, 50]);

    private static readonly ForumAnalyzer[] Analyzers = [ForumAnalyzer.ForRussian, ForumAnalyzer.ForEnglish, ForumAnalyzer.ForKyrgyz];

    /// <summary>An indexed text is found by its own words in their positions: index and query use the same analysis.</summary>
    [Fact]
    public void AnyText_IsFoundByItself() => Gen.Select(Texts, Gen.Int[0, 2], Gen.Bool).Sample(
        (text, which, exact) =>
        {
            var (analyzer, field) = (Analyzers[which], exact ? "Text.exact" : "Text");
            using var folder = new RAMDirectory();
            using var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer));
            writer.AddDocument(new Document { new TextField(field, text, Field.Store.NO) });
            using var reader = writer.GetReader(applyAllDeletes: true);
            var query = new PhraseQuery();
            foreach (var word in Analyzed.Of(analyzer, text, field))
            {
                query.Add(new Term(field, word.Text), word.Position);
            }

            Assert.Equal(query.GetTerms().Length > 0 ? 1 : 0, new IndexSearcher(reader).Search(query, 1).TotalHits);
        },
        iter: 400);

    [Fact]
    public void AnyText_InPartsOrInCapitals_IsTheSame() => Texts.Where(text => !text.Any(char.IsSurrogate)).Sample(text =>
    {
        foreach (var analyzer in Analyzers)
        {
            var words = Analyzed.Words(analyzer, text);
            Assert.Equal(words, Analyzed.Words(analyzer, text.Replace("е\u0308", "ё", StringComparison.Ordinal)));
            Assert.Equal(words, Analyzed.Words(analyzer, text.Replace('ё', 'е').Replace('Ё', 'Е')));
        }
    });

    [Fact]
    public void CyrillicText_ComposedOrNot_IsTheSame() => Gen.String[Gen.Char["абийёЙЁжңөүи "], 0, 30].Sample(text =>
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, text), Analyzed.Words(ForumAnalyzer.ForRussian, text.Normalize(NormalizationForm.FormD))));

    /// <summary>A word is analyzed alike alone and among others.</summary>
    [Fact]
    public void Words_AloneOrTogether_AreTheSame() =>
        Gen.String[Gen.Char["абвгеёжийклнопрстуфхцчшщъыьэюяңөүaeinosty"], 1, 12].Array[1, 6].Sample(words =>
        {
            foreach (var analyzer in Analyzers)
            {
                Assert.Equal(words.SelectMany(word => Analyzed.Words(analyzer, word)), Analyzed.Words(analyzer, string.Join(" ", words)));
            }
        });
}
