using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Taxonomies", "Taxonomies", "Content Management", "Terms to classify items with.", Dependencies = ["OrchardCore.ContentTypes"])]
