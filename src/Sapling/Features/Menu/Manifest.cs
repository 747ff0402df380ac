using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Menu", "Menu", "Navigation", "Menus that editors change.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Alias"])]
