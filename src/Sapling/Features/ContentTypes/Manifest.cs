using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.ContentTypes",
    Name = "Content Types",
    Category = "Content Management",
    Description = "Definitions of types and parts.",
    Dependencies = ["OrchardCore.Contents"])]
