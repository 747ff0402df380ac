using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Alias",
    Name = "Alias",
    Category = "Navigation",
    Description = "Names by which templates find content items.",
    Dependencies = ["OrchardCore.ContentTypes"])]
