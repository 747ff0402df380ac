#!/usr/bin/env bash
# A collector of Lucene.NET gets the scorer of the running query (ICollector.SetScorer), and a scorer names its query's weight (Scorer.Weight).
# Whoever wraps that scorer to change scores, and hands the inner one's weight to the base class, tests it with "all words" and finds it right.
# With "any word" the same collector fails: if it accepts documents out of order, a disjunction is run in blocks, and what is lent to the
# collector is no scorer of the query: asked for its weight, it raises NotSupportedException, while its DocID and its score are right. Whether the
# lent one is such a stand-in depends on AcceptsDocsOutOfOrder and on MinimumNumberShouldMatch, not on anything the collector sees.
# Seen with Lucene.Net 4.8.0-beta00017.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > lent.csproj <<'Y'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Lucene.Net" Version="4.8.0-beta00017" />
    <PackageReference Include="Lucene.Net.Analysis.Common" Version="4.8.0-beta00017" />
  </ItemGroup>
</Project>
Y
cat > Program.cs <<'Y'
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

using var folder = new RAMDirectory();
using var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48)));
foreach (var text in new[] { "one two", "one", "two three" })
{
    writer.AddDocument(new Document { new TextField("text", text, Field.Store.NO) });
}

using var reader = writer.GetReader(applyAllDeletes: true);
var searcher = new IndexSearcher(reader);
foreach (var (name, occur, least, outOfOrder) in new[]
{
    ("all words, any order of documents", Occur.MUST, 0, true),
    ("any word, documents in order", Occur.SHOULD, 0, false),
    ("any word, any order of documents", Occur.SHOULD, 0, true),
    ("two of the words, any order of documents", Occur.SHOULD, 2, true),
})
{
    var query = new BooleanQuery { MinimumNumberShouldMatch = least };
    query.Add(new TermQuery(new Term("text", "one")), occur);
    query.Add(new TermQuery(new Term("text", "two")), occur);
    var collector = new Asking(outOfOrder);
    searcher.Search(query, collector);
    Console.WriteLine($"{name}: {collector.Said}");
}

sealed class Asking(bool acceptsDocsOutOfOrder) : ICollector
{
    public string Said { get; private set; } = "";

    public bool AcceptsDocsOutOfOrder => acceptsDocsOutOfOrder;

    public void SetScorer(Scorer scorer)
    {
        try
        {
            Said = $"{scorer.GetType().Name} has a weight: {scorer.Weight is not null}";
        }
        catch (NotSupportedException fault)
        {
            Said = $"{scorer.GetType().Name}, asked for its weight, raises {fault.GetType().Name}";
        }
    }

    public void Collect(int doc)
    {
    }

    public void SetNextReader(AtomicReaderContext context)
    {
    }
}
Y
dotnet run -v quiet | tee seen
diff seen - <<'Y'
all words, any order of documents: ConjunctionScorer has a weight: True
any word, documents in order: DisjunctionSumScorer has a weight: True
any word, any order of documents: FakeScorer, asked for its weight, raises NotSupportedException
two of the words, any order of documents: BooleanScorer2 has a weight: True
Y
