using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Widgets",
    Name = "Widgets",
    Category = "Content",
    Description = "Pieces of pages.",
    Dependencies = ["OrchardCore.ContentTypes"])]
