using System.Text.Json;
using System.Text.RegularExpressions;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Testing;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ForumOrchard.Tests.Search.Rewriting;

/// <summary>Real indexes of the shipped texts, one per language, and a small Kyrgyz one.</summary>
public sealed partial class SiteVocabulary : IDisposable
{
    private const string Kyrgyz =
        "Аялдардын укуктары жана эркектер менен аялдардын теңдиги жөнүндө мыйзам. Үй-бүлөлүк зомбулукка каршы күрөшүү, коргоо жана өнүгүү. Өкмөттүн токтому, бүтүм, жаңы түзүм.";

    private readonly Index[] _indexes;

    public SiteVocabulary()
    {
        var folder = Path.Combine(SiteProject.Folder, "../../recipes/content");
        var texts = System.IO.Directory.EnumerateFiles(folder, "*.recipe.json").SelectMany(Texts).ToList();
        _indexes =
        [
            new(ForumAnalyzer.ForRussian, texts.Where(text => Cyrillic().IsMatch(text))),
            new(ForumAnalyzer.ForEnglish, texts.Where(text => !Cyrillic().IsMatch(text))),
            new(ForumAnalyzer.ForKyrgyz, [Kyrgyz]),
        ];
    }

    /// <summary>As in the search, created anew for each query.</summary>
    public IVocabulary Of(string culture) => _indexes[Array.IndexOf(["ru", "en", "ky"], culture)].Vocabulary();

    public void Dispose() => Array.ForEach(_indexes, index => index.Dispose());

    private static IEnumerable<string> Texts(string file)
    {
        using var recipe = JsonDocument.Parse(File.ReadAllText(file));
        return [.. Texts(recipe.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(property => property.Name is not ("Path" or "Owner")).SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String when element.GetString() is { } text && text.Contains(' ', StringComparison.Ordinal) => [Tags().Replace(text, " ")],
        _ => [],
    };

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    private sealed class Index : IDisposable
    {
        private readonly RAMDirectory _folder = new();
        private readonly DirectoryReader _reader;
        private readonly Analyzer _analyzer;

        public Index(Analyzer analyzer, IEnumerable<string> texts)
        {
            _analyzer = analyzer;
            using (var writer = new IndexWriter(_folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
            {
                foreach (var text in texts)
                {
                    writer.AddDocument(new Document { new TextField("Text", text, Field.Store.NO), new TextField("Text.exact", text, Field.Store.NO) });
                }
            }

            _reader = DirectoryReader.Open(_folder);
        }

        public IVocabulary Vocabulary() => new IndexVocabulary(_reader, ["Text.exact", "Names.exact"], _analyzer);

        public void Dispose()
        {
            _reader.Dispose();
            _folder.Dispose();
        }
    }
}
