using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Html",
    Name = "Html",
    Category = "Content Management",
    Description = "Bodies in HTML.",
    Dependencies = ["OrchardCore.ContentTypes"])]
