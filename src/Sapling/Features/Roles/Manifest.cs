using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Roles",
    Name = "Roles",
    Category = "Security",
    Description = "What groups of users may do.")]
