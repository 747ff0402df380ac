using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Themes",
    Name = "Themes",
    Category = "Theming",
    Description = "Which themes a site has.",
    IsAlwaysEnabled = true)]
