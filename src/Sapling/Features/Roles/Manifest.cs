using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Roles", "Roles", "Security", "What groups of users may do.")]
