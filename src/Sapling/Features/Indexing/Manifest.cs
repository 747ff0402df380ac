using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Indexing",
    Name = "Indexing",
    Category = "Search",
    Description = "Keeps a log of changed content for search indexes.")]
