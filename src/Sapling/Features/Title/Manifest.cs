using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Title",
    Name = "Title",
    Category = "Content Management",
    Description = "What items are called.",
    Dependencies = ["OrchardCore.ContentTypes"])]
