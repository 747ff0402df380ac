using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Widgets", "Widgets", "Content", "Pieces of pages.", Dependencies = ["OrchardCore.ContentTypes"])]
