using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Contents",
    Name = "Contents",
    Category = "Content Management",
    Description = "Content items, their pages and the list of them.",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Liquid"])]
