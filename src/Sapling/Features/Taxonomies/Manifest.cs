using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Taxonomies",
    Name = "Taxonomies",
    Category = "Content Management",
    Description = "Terms to classify items with.",
    Dependencies = ["OrchardCore.ContentTypes"])]
