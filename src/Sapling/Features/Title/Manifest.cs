using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Title", "Title", "Content Management", "What items are called.", Dependencies = ["OrchardCore.ContentTypes"])]
