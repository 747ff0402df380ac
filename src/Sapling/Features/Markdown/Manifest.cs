using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Markdown",
    Name = "Markdown",
    Category = "Content Management",
    Description = "Bodies and fields in Markdown.",
    Dependencies = ["OrchardCore.ContentTypes"])]
