using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.ContentTypes", "Content Types", "Content Management", "Definitions of types and parts.", Dependencies = ["OrchardCore.Contents"])]
