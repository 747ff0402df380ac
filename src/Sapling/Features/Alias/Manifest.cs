using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Alias", "Alias", "Navigation", "Names by which templates find content items.", Dependencies = ["OrchardCore.ContentTypes"])]
