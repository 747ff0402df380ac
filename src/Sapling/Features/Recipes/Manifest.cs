using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Recipes",
    Name = "Recipes",
    Category = "Infrastructure",
    Description = "Runs what recipes ask for.",
    Dependencies = ["OrchardCore.Scripting"],
    IsAlwaysEnabled = true)]
