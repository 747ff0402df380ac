using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Navigation",
    Name = "Navigation",
    Category = "Navigation",
    Description = "Menus that modules describe.",
    IsAlwaysEnabled = true)]
