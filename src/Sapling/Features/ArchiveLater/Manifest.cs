using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.ArchiveLater", "Archive Later", "Content Management", "Items that withdraw themselves.", Dependencies = ["OrchardCore.Contents"])]
