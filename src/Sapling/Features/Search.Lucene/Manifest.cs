using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Search.Lucene", "Lucene", "Search", "Keeps Lucene indexes of the content in the data folder.",
    Dependencies = ["OrchardCore.Indexing", "OrchardCore.ContentTypes"])]
