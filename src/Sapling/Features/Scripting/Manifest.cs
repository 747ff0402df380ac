using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Scripting",
    Name = "Scripting",
    Category = "Infrastructure",
    Description = "Scripts in recipes.")]
