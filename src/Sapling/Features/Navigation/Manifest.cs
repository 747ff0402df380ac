using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Navigation", "Navigation", "Navigation", "Menus that modules describe.", IsAlwaysEnabled = true)]
