using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Contents", "Contents", "Content Management", "Content items, their pages and the list of them.",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Liquid"])]
