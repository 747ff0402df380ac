using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Diagnostics",
    Name = "Diagnostics",
    Category = "Infrastructure",
    Description = "Pages for what was not found and what went wrong.")]
