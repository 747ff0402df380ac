using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Autoroute",
    Name = "Autoroute",
    Category = "Navigation",
    Description = "Addresses of content items.",
    Dependencies = ["OrchardCore.ContentTypes"])]
