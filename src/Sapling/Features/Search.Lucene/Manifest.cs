using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Search.Lucene",
    Name = "Lucene",
    Category = "Search",
    Description = "Keeps Lucene indexes of the content in the data folder.",
    Dependencies = ["OrchardCore.Indexing", "OrchardCore.ContentTypes"])]
