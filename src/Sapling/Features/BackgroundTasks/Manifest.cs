using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.BackgroundTasks", "Background Tasks", "Infrastructure", "How the work that nobody waits for is doing.")]
