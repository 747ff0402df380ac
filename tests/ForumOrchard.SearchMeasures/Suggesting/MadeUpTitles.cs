using System.Globalization;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.SearchMeasures.Corpus;
using Lucene.Net.Documents;

namespace ForumOrchard.SearchMeasures.Suggesting;

/// <summary>Documents with the fields that suggestions read: titles of three to twelve words, two authors each, a date, and a stored text.</summary>
internal static class MadeUpTitles
{
    private const int WordsOfText = 200;

    /// <summary>The first documents, the same in every run.</summary>
    public static IEnumerable<Document> Take(int count, MadeUpWords words)
    {
        var chance = new Chance(7);
        return Enumerable.Range(0, count).Select(number => new Document
        {
            new StringField("Forum.Title", words.Text(3 + chance.Below(10), chance), Field.Store.YES),
            new StringField("Forum.Path", string.Create(CultureInfo.InvariantCulture, $"ru/made-up/{number}"), Field.Store.YES),
            new StringField(Facet.Type.Field, "Page", Field.Store.YES),
            new StringField(SearchFields.Date, string.Create(CultureInfo.InvariantCulture, $"{1990 + chance.Below(36)}-{1 + chance.Below(12):00}-{1 + chance.Below(28):00}"), Field.Store.YES),
            new StringField(SearchFields.AuthorNames, $"{words.Common(chance)}, {words.Common(chance)}", Field.Store.NO),
            new StoredField("Forum.Body.exact", words.Text(WordsOfText, chance)),
        });
    }
}
