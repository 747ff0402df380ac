using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Settings",
    Name = "Settings",
    Category = "Infrastructure",
    Description = "Settings of the site.",
    IsAlwaysEnabled = true)]
