using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Flows",
    Name = "Flow",
    Category = "Content Management",
    Description = "Items and widgets inside an item.",
    Dependencies = ["OrchardCore.Widgets"])]
