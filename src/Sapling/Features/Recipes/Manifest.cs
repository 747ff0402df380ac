using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Recipes", "Recipes", "Infrastructure", "Runs what recipes ask for.", IsAlwaysEnabled = true,
    Dependencies = ["OrchardCore.Scripting"])]
