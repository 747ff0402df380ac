using ForumOrchard.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ForumOrchard.Tests.Search.Analysis;

public sealed class FieldTests
{
    [Fact]
    public void ExactField_Words_KeepEndingsAndCommonWords()
    {
        Assert.Equal(["о", "защите", "женщин", "от", "насилия", "еще"], Analyzed.Words(ForumAnalyzer.ForRussian, "О защите ЖЕНЩИН от насилия, ещё", "Title.exact"));
        Assert.Equal(["the", "rights", "of", "women"], Analyzed.Words(ForumAnalyzer.ForEnglish, "The rights of women’s", "Title.exact"));
        Assert.Equal(["мыйзамдар", "жана"], Analyzed.Words(ForumAnalyzer.ForKyrgyz, "Мыйзамдар жана", "Title.exact"));
    }

    [Fact]
    public void OneThread_FieldsInTurn_EachByItsKind()
    {
        for (var round = 0; round < 3; round++)
        {
            Assert.Equal(["прав"], Analyzed.Words(ForumAnalyzer.ForRussian, "права и", "Title"));
            Assert.Equal(["права", "и"], Analyzed.Words(ForumAnalyzer.ForRussian, "права и", "Title.exact"));
            Assert.Equal([ForumAnalyzer.PageMark, "прав"], Analyzed.Words(ForumAnalyzer.ForRussian, "права и", ForumAnalyzer.PagesField));
            Assert.Equal([ForumAnalyzer.PageMark, "права", "и"], Analyzed.Words(ForumAnalyzer.ForRussian, "права и", ForumAnalyzer.PagesField + ForumAnalyzer.ExactSuffix));
        }
    }

    [Fact]
    public void PageMark_Typed_IsNoMark()
    {
        Assert.DoesNotContain(ForumAnalyzer.PageMark, Analyzed.Words(ForumAnalyzer.ForRussian, ForumAnalyzer.PageMark));
        Assert.DoesNotContain(ForumAnalyzer.PageMark, Analyzed.Words(ForumAnalyzer.ForRussian, ForumAnalyzer.PageMark, "Title.exact"));
    }

    [Fact]
    public void Pages_PositionsOfAHit_TellItsPage()
    {
        using var index = Index(ForumAnalyzer.PagesField, "Введение и содержание", "", "Насилие в семье", "Выводы");

        Assert.Equal(3, PageOf(index, "насил"));
        Assert.Equal(4, PageOf(index, "вывод"));
        Assert.Equal(1, PageOf(index, "введен"));
    }

    [Fact]
    public void Phrase_AcrossValues_IsNotFound()
    {
        using var index = Index(ForumAnalyzer.PagesField, "права женщин", "Кыргызской Республики");
        using var names = Index("Forum.Names", "права женщин", "Кыргызской Республики");

        Assert.Equal(1, Count(index, ForumAnalyzer.PagesField, 0, "прав", "женщин"));
        Assert.Equal(0, Count(index, ForumAnalyzer.PagesField, ForumAnalyzer.ValueGap - 1, "женщин", "кыргызск"));
        Assert.Equal(0, Count(names, "Forum.Names", ForumAnalyzer.ValueGap - 1, "женщин", "кыргызск"));
        Assert.Equal(1, Count(names, "Forum.Names", ForumAnalyzer.ValueGap, "женщин", "кыргызск"));
    }

    private static DirectoryReader Index(string field, params string[] values)
    {
        var folder = new RAMDirectory();
        using var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, ForumAnalyzer.ForRussian));
        var document = new Document();
        foreach (var value in values)
        {
            document.Add(new TextField(field, value, Field.Store.NO));
        }

        writer.AddDocument(document);
        writer.Commit();
        return DirectoryReader.Open(folder);
    }

    private static int Count(IndexReader index, string field, int slop, params string[] words)
    {
        var phrase = new PhraseQuery { Slop = slop };
        foreach (var word in words)
        {
            phrase.Add(new Term(field, word));
        }

        return new IndexSearcher(index).Search(phrase, 1).TotalHits;
    }

    private static int PageOf(IndexReader index, string word)
    {
        var place = Positions(index, word)[0];
        return Positions(index, ForumAnalyzer.PageMark).Count(mark => mark < place);
    }

    private static List<int> Positions(IndexReader index, string word)
    {
        var places = MultiFields.GetTermPositionsEnum(index, null, ForumAnalyzer.PagesField, new BytesRef(word));
        places.NextDoc();
        return [.. Enumerable.Range(0, places.Freq).Select(_ => places.NextPosition())];
    }
}
