using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Diagnostics", "Diagnostics", "Infrastructure", "Pages for what was not found and what went wrong.")]
