using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Features",
    Name = "Features",
    Category = "Infrastructure",
    Description = "Which features a site has.",
    IsAlwaysEnabled = true)]
