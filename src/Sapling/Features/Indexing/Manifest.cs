using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Indexing", "Indexing", "Search", "Keeps a log of changed content for search indexes.")]
