using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Settings", "Settings", "Infrastructure", "Settings of the site.", IsAlwaysEnabled = true)]
