using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Menu",
    Name = "Menu",
    Category = "Navigation",
    Description = "Menus that editors change.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Alias"])]
