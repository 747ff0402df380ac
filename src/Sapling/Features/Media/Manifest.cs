using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Media",
    Name = "Media",
    Category = "Content Management",
    Description = "Files that editors upload, and images in the sizes of named profiles.",
    Dependencies = ["OrchardCore.ContentTypes"])]
