using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Scripting", "Scripting", "Infrastructure", "Scripts in recipes.")]
